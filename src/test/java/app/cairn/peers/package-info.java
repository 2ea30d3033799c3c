/** The application before real peers; run by bin/test --all. */
@NullMarked
package app.cairn.peers;

import org.jspecify.annotations.NullMarked;
