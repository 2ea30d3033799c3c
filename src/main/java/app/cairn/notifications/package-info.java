/**
 * Delivers a message to a person by the channel they chose, and proves that it went. It never knows
 * why a message was sent.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform", "platform :: *",
      "institution", "institution :: *",
      "people", "people :: *"
    })
@NullMarked
package app.cairn.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
