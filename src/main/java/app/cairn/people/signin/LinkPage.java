package app.cairn.people.signin;

import app.cairn.platform.page.Shell;
import org.jspecify.annotations.Nullable;

/**
 * @param name who would be signed in; null when the link lets nobody in, and then {@code why} says
 *     so
 */
public record LinkPage(
    Shell shell, String path, String handle, @Nullable String name, @Nullable String why) {}
