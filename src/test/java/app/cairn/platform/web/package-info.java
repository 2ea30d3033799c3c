@NullMarked
package app.cairn.platform.web;

import org.jspecify.annotations.NullMarked;
