/** The PostgreSQL that comes along, and the refusal to run with too many rights. */
@NamedInterface("database")
@NullMarked
package app.cairn.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
