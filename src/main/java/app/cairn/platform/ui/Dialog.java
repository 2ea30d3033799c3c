package app.cairn.platform.ui;

/**
 * A question over the page. Opened by a {@link Button#asking} with its id; who has no scripts
 * follows that button's link to the same question as a page.
 */
public record Dialog(String id, Confirm asks) {}
