/** The first page after signing in, assembled from what modules have to say. */
@NullMarked
package app.cairn.platform.home;

import org.jspecify.annotations.NullMarked;
