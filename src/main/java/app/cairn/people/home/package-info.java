/** The page everyone starts from: what needs doing now, said by the modules that know. */
@NullMarked
package app.cairn.people.home;

import org.jspecify.annotations.NullMarked;
