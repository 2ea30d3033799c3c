/**
 * Files that people hand in: checked by what is in them, kept in the database, given out safely.
 */
@NamedInterface("files")
@NullMarked
package app.cairn.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
