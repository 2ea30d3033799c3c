package app.cairn.platform.ui;

/**
 * How far something is.
 *
 * @param text the same in words, with its n: "38 of 41 registers are in"
 */
public record Progress(String label, long done, long of, String text) {}
