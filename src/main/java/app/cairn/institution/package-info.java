/**
 * The university as a tenant: its calendar of years, terms and teaching weeks, its schools,
 * programmes, rooms and words. Nothing of one institution is ever visible to another.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform :: *"})
@NullMarked
package app.cairn.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
