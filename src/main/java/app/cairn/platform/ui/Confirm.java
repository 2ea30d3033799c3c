package app.cairn.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks before something that can't be undone: a page of its own, or the inside of a dialog.
 *
 * @param what will happen, as a sentence
 * @param kept what stays, and what will be lost
 * @param method PUT or DELETE where it isn't POST
 * @param no the way back
 */
public record Confirm(
    String heading,
    String what,
    List<String> kept,
    String action,
    @Nullable String method,
    String csrfName,
    String csrfValue,
    Button yes,
    Link no) {}
