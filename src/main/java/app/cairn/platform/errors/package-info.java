/** What a person sees when something is not there, not allowed, in conflict or broken. */
@NullMarked
package app.cairn.platform.errors;

import org.jspecify.annotations.NullMarked;
