package app.cairn.people.oidc;

import app.cairn.people.signin.Notice;
import app.cairn.platform.web.Redirect;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Reached only when nobody can be sent on: no such university, or its sign-in does not answer. */
@Controller
class StartController {

  @GetMapping(Providers.START + "/{handle}")
  View show(@PathVariable String handle) {
    return Redirect.to(
        "/sign-in?at="
            + URLEncoder.encode(handle, StandardCharsets.UTF_8)
            + "&notice="
            + Notice.UNIVERSITY_FAILED);
  }
}
