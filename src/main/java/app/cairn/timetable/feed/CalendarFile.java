package app.cairn.timetable.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A calendar as programs subscribe to it (RFC 5545). */
record CalendarFile(Calendar calendar) implements View {

  @Override
  public String getContentType() {
    return "text/calendar;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> unused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    new CalendarOutputter(false).output(calendar, bytes);
    response.setContentType(getContentType());
    response.setHeader("Content-Disposition", "inline; filename=\"sessions.ics\"");
    response.setHeader("Cache-Control", "private, max-age=300");
    // Whoever finds the address somewhere is not helped by a search engine.
    response.setHeader("X-Robots-Tag", "noindex");
    response.setContentLength(bytes.size());
    bytes.writeTo(response.getOutputStream());
  }
}
