/** Whether it worked: anonymous surveys, and impact by attendance band with every number's n. */
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
      "recognition", "recognition :: *"
    })
@NullMarked
package app.cairn.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
