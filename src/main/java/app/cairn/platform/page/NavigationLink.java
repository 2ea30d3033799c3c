package app.cairn.platform.page;

/** A place in the navigation as one person sees it. */
public record NavigationLink(String label, String path, boolean current) {}
