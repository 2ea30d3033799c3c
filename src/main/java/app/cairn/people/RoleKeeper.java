package app.cairn.people;

import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.words.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Contributed by each module that keeps roles as dated rows: what a person is and was, what the
 * actor may make somebody, and the giving and ending itself. A role is never rewritten; ending it
 * leaves what was. Nobody gives a role to themselves.
 */
public interface RoleKeeper {

  /** The person's roles, past ones too, as far as the actor may know of them. */
  List<RolePeriod> periodsOf(Actor actor, PersonId person, Wording w);

  /** What the actor may make somebody; empty for most people. */
  List<RoleOffer> offersTo(Actor actor, Wording w);

  /** Does the offer; the offer of another keeper, or one the actor may not make, is not found. */
  GivenRole give(
      Actor actor, PersonId person, String offer, LocalDate from, @Nullable LocalDate last);

  /** Ends a role from this moment on. Empty handed, it answers that it knows no such role. */
  EndedRole end(Actor actor, PersonId person, UUID period);

  sealed interface GivenRole {

    record Given() implements GivenRole {}

    /** Somebody holds that role at that time already. */
    record HeldAlready() implements GivenRole {}

    record NotOffered() implements GivenRole {}
  }

  sealed interface EndedRole {

    record Ended() implements EndedRole {}

    /** Without this one nobody could give roles any more. */
    record LastOne() implements EndedRole {}

    record NotTheirs() implements EndedRole {}
  }
}
