package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.words.Wording;
import java.util.List;

public record AskedPanelPage(Wording w, List<Row> rows) {

  public record Row(String title, String until, String path) {}
}
