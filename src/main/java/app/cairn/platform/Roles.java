package app.cairn.platform;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The roles a person holds at this moment, and what is withheld from them all the same. */
public record Roles(List<RoleHeld> held, Set<Withheld> withheld) {

  public static final Roles NONE = new Roles(List.of(), Set.of());

  public Roles {
    held = List.copyOf(held);
    withheld = Set.copyOf(withheld);
  }

  public static Roles of(RoleHeld... held) {
    return new Roles(List.of(held), Set.of());
  }

  /** Holds the role somewhere, whatever its scope. */
  public boolean has(Role role) {
    return held.stream().anyMatch(one -> one.role().equals(role));
  }

  public boolean hasAny(Role... roles) {
    return held.stream().anyMatch(one -> List.of(roles).contains(one.role()));
  }

  /** Holds the role for exactly this scope, or for the whole institution. */
  public boolean has(Role role, Scope scope) {
    return held.stream()
        .filter(one -> one.role().equals(role))
        .anyMatch(one -> one.scope().equals(scope) || one.scope().equals(Scope.institution()));
  }

  /** The scopes of one kind, such as schemes, for which the role is held. */
  public Set<UUID> scopesOf(Role role, String kind) {
    return held.stream()
        .filter(one -> one.role().equals(role) && one.scope().kind().equals(kind))
        .map(one -> one.scope().id())
        .filter(Objects::nonNull)
        .collect(toUnmodifiableSet());
  }

  public boolean isWithheld(String what, Scope about) {
    return withheld.contains(new Withheld(what, about));
  }

  public boolean isWithheldForAny(String what, Collection<Scope> about) {
    return about.stream().anyMatch(scope -> isWithheld(what, scope));
  }
}
