package app.cairn.platform;

/** A person is this, for that part of the institution, now. */
public record RoleHeld(Role role, Scope scope) {}
