/**
 * Adapters for learning environments, student records, calendars and analytics. No module uses it.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform", "platform :: *",
      "institution", "institution :: *",
      "people", "people :: *",
      "curriculum", "curriculum :: *",
      "notifications", "notifications :: *",
      "scheme", "scheme :: *",
      "attendance", "attendance :: *",
      "leaders", "leaders :: *",
      "timetable", "timetable :: *",
      "mentoring", "mentoring :: *",
      "sessions", "sessions :: *",
      "recognition", "recognition :: *",
      "evaluation", "evaluation :: *"
    })
@NullMarked
package app.cairn.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
