/**
 * Matches mentors with mentees and follows the relationship: that they met, never what was said.
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
      "leaders", "leaders :: *"
    })
@NullMarked
package app.cairn.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
