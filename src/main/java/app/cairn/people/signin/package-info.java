/**
 * How people get in and out: links and codes by mail, personas, deep links, and what is remembered.
 */
@NullMarked
package app.cairn.people.signin;

import org.jspecify.annotations.NullMarked;
