@NullMarked
package app.cairn.platform.intake.run;

import org.jspecify.annotations.NullMarked;
