package app.cairn.platform.ui;

/**
 * A box to search a list by.
 *
 * @param found such as "12 of 431", said when something was searched for
 */
public record Search(
    String action, String label, String held, String button, String found, String clear) {}
