/** Who the people here are, which roles they hold from when to when, and who gave them. */
@NullMarked
package app.cairn.people.roles;

import org.jspecify.annotations.NullMarked;
