package app.cairn.platform.mail;

import app.cairn.platform.page.Shell;
import java.util.List;

public record KeptMailPage(Shell shell, List<Letter> letters) {

  public record Letter(String to, String subject, String text) {}
}
