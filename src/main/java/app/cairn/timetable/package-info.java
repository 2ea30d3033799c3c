/**
 * Study groups, study sessions, allocations and room bookings: the proposal, the published plan,
 * cover and swaps.
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
package app.cairn.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
