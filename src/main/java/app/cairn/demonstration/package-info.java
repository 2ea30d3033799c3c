/**
 * The invented universities: their simulator, personas and the living design page. No module uses
 * it, and it is off in real use.
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
      "evaluation", "evaluation :: *",
      "integration", "integration :: *"
    })
@NullMarked
package app.cairn.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
