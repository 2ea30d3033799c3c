/** How an institution begins: its first administrator, and the one link that lets them in. */
@NullMarked
package app.cairn.people.first;

import org.jspecify.annotations.NullMarked;
