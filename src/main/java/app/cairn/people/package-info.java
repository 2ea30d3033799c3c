/**
 * Who someone is, by the many identifiers a university uses, how they sign in, and what they
 * consented to. A person at two institutions is two unlinked people.
 */
@ApplicationModule(
    allowedDependencies = {"platform", "platform :: *", "institution", "institution :: *"})
@NullMarked
package app.cairn.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
