package app.cairn.attendance.checkin;

import app.cairn.attendance.book.TakenDown;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lane's answers: a JSON receipt for the script, which takes nothing less for a yes; a redirect
 * or a page for a plain form.
 */
@Component
class Answers {

  private static final int SOONEST_RETRY = 1;
  private static final int LATEST_RETRY = 4;

  private final LanePages pages;
  private final JsonMapper json = JsonMapper.builder().build();

  Answers(LanePages pages) {
    this.pages = pages;
  }

  View written(HttpServletRequest request, TakenDown receipt) {
    String path = "/check-ins/" + receipt.id();
    return wantsJson(request)
        ? json(201, Map.of("receipt", receipt.id(), "outcome", receipt.outcome(), "next", path))
        : Redirect.to(path);
  }

  View signInFirst(HttpServletRequest request) {
    return wantsJson(request)
        ? json(401, Map.of("next", "/sign-in?to=/check-in"))
        : Redirect.to("/sign-in?to=/check-in");
  }

  View ticketOver(HttpServletRequest request) {
    Wording w = pages.w();
    String sentence = w.t("checkin.refused.over");
    return wantsJson(request)
        ? json(422, Map.of("problem", sentence))
        : pages.refused(422, w.t("checkin.refused.title"), sentence);
  }

  View nobodys(HttpServletRequest request) {
    Wording w = pages.w();
    String sentence = w.t("checkin.refused.nobodys");
    return wantsJson(request)
        ? json(422, Map.of("problem", sentence))
        : pages.refused(422, w.t("checkin.refused.title"), sentence);
  }

  /** Kept by whoever was signed in on the phone before. */
  View othersScan() {
    return json(409, Map.of("problem", pages.w().t("checkin.kept.other-person")));
  }

  View neverShown() {
    return json(422, Map.of("problem", pages.w().t("checkin.kept.never-shown")));
  }

  View closed(HttpServletRequest request, HttpServletResponse response) {
    Wording w = pages.w();
    int seconds = ThreadLocalRandom.current().nextInt(SOONEST_RETRY, LATEST_RETRY + 1);
    response.setHeader("Retry-After", String.valueOf(seconds));
    String sentence = w.t("checkin.refused.busy");
    return wantsJson(request)
        ? json(503, Map.of("problem", sentence))
        : pages.refused(503, w.t("checkin.refused.busy-title"), sentence);
  }

  private static boolean wantsJson(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE);
  }

  private View json(int status, Map<String, ?> body) {
    byte[] bytes = json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    return (_, _, response) -> {
      response.setStatus(status);
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    };
  }
}
