/** What controllers return and receive, and how files reach the browser. */
@NamedInterface("web")
@NullMarked
package app.cairn.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
