/**
 * A scheme of peer-assisted learning and its year: rules, words, staff roles, cohorts, and which of
 * them are targeted and why.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform", "platform :: *",
      "institution", "institution :: *",
      "people", "people :: *",
      "curriculum", "curriculum :: *",
      "notifications", "notifications :: *"
    })
@NullMarked
package app.cairn.scheme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
