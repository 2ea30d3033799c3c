package app.cairn.demonstration.design;

import app.cairn.platform.page.Shell;
import java.util.List;

public record DesignPage(
    Shell shell, FormExamples forms, ListExamples lists, ChartExamples charts) {

  /** Names of the colours, as classes and as message keys. */
  public List<String> colours() {
    return List.of(
        "paper",
        "sheet",
        "sunk",
        "ink",
        "ink-2",
        "moss",
        "moss-wash",
        "ochre",
        "ochre-wash",
        "rust",
        "rust-wash",
        "stone-1",
        "stone-2",
        "stone-3");
  }
}
