package app.cairn.platform.ui;

/**
 * A number that matters, never without its n.
 *
 * @param among such as "students came at least once, of 3,910 who could"
 */
public record Figure(String shown, String among) {}
