/**
 * What every other module stands on: bare identifiers, the tenant, the database, pages, words,
 * commands and the contributions modules make to shared pages. It knows no word from the field.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.cairn.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
