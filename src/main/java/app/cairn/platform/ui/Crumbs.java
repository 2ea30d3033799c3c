package app.cairn.platform.ui;

import java.util.List;

/** The way here, from the widest to the page itself. */
public record Crumbs(String label, List<Link> links) {}
