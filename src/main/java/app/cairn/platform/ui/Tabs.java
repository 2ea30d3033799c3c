package app.cairn.platform.ui;

import java.util.List;

/** Pages that lie beside each other. */
public record Tabs(String label, List<Link> links) {}
