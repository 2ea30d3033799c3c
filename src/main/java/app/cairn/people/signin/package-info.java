/** How people sign in. */
@NullMarked
package app.cairn.people.signin;

import org.jspecify.annotations.NullMarked;
