/** What is taught, who is enrolled, who teaches, and results, as files bring them. */
@NullMarked
package app.cairn.curriculum.intake;

import org.jspecify.annotations.NullMarked;
