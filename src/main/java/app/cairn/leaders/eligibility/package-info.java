@NullMarked
package app.cairn.leaders.eligibility;

import org.jspecify.annotations.NullMarked;
