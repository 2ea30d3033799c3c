/** Hours, awards, certificates, badges, rewards and pay for those who lead and organise. */
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
      "sessions", "sessions :: *"
    })
@NullMarked
package app.cairn.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
