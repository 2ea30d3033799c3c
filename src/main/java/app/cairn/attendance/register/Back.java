package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.web.Redirect;
import org.springframework.web.util.UriComponentsBuilder;

/** Back to the same page of the same search. */
final class Back {

  private Back() {}

  static Redirect to(RegisterId register, String words, int page) {
    var address = UriComponentsBuilder.fromPath("/registers/" + register.value());
    if (!words.isBlank()) {
      address.queryParam("q", "{words}");
    }
    if (page > 1) {
      address.queryParam("page", page);
    }
    return Redirect.to(address.encode().buildAndExpand(words).toUriString());
  }
}
