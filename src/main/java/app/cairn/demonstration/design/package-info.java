/** The living page that shows every part of the look in every state. */
@NullMarked
package app.cairn.demonstration.design;

import org.jspecify.annotations.NullMarked;
