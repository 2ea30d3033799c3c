/**
 * Recruits, selects, trains, observes and develops leaders and mentors, and knows when they are
 * available.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform", "platform :: *",
      "institution", "institution :: *",
      "people", "people :: *",
      "curriculum", "curriculum :: *",
      "notifications", "notifications :: *",
      "scheme", "scheme :: *",
      "attendance", "attendance :: *"
    })
@NullMarked
package app.cairn.leaders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
