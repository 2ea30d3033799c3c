/**
 * A register over an occasion that another module opens: check-ins, people who simply came along,
 * corrections, and how good the record is.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform", "platform :: *",
      "institution", "institution :: *",
      "people", "people :: *",
      "curriculum", "curriculum :: *",
      "notifications", "notifications :: *",
      "scheme", "scheme :: *"
    })
@NullMarked
package app.cairn.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
