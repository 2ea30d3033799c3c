package app.cairn.attendance.book;

import app.cairn.attendance.code.RegisterHandle;
import app.cairn.platform.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One way of saying that somebody was, or wasn't, here; not yet written down.
 *
 * @param clientKey made by whoever says it; the same key twice is one check-in with one answer
 * @param person null for somebody taken down by name or number
 * @param at by the server's clock
 * @param deviceAt when a phone without network kept it, as the phone says; null for what came at
 *     once
 * @param by who says it of somebody else
 * @param about the earlier check-in that this one corrects
 */
public record SaidToBeHere(
    UUID clientKey,
    RegisterHandle register,
    @Nullable PersonId person,
    @Nullable String takenDownAs,
    Way way,
    Says says,
    Instant at,
    @Nullable Instant deviceAt,
    @Nullable PersonId by,
    @Nullable UUID device,
    @Nullable String reason,
    @Nullable UUID about) {

  /** The reason why somebody's own check-in waits: the number on the screen was not tapped. */
  public static final String NUMBER_MISSED = "another number was tapped";

  public SaidToBeHere(
      UUID clientKey,
      RegisterHandle register,
      @Nullable PersonId person,
      @Nullable String takenDownAs,
      Way way,
      Says says,
      Instant at,
      @Nullable PersonId by,
      @Nullable UUID device,
      @Nullable String reason,
      @Nullable UUID about) {
    this(clientKey, register, person, takenDownAs, way, says, at, null, by, device, reason, about);
  }

  /** The same, kept on a phone since the time that the phone says. */
  public SaidToBeHere keptSince(Instant deviceSays) {
    return new SaidToBeHere(
        clientKey,
        register,
        person,
        takenDownAs,
        way,
        says,
        at,
        deviceSays,
        by,
        device,
        reason,
        about);
  }

  public static SaidToBeHere self(
      UUID clientKey, RegisterHandle register, PersonId person, Way way, Instant at, UUID device) {
    return new SaidToBeHere(
        clientKey, register, person, null, way, Says.HERE, at, null, device, null, null);
  }

  public static SaidToBeHere tick(
      UUID clientKey, RegisterHandle register, PersonId person, Instant at, PersonId by) {
    return new SaidToBeHere(
        clientKey, register, person, null, Way.TICK, Says.HERE, at, by, null, null, null);
  }

  public static SaidToBeHere takenDown(
      UUID clientKey, RegisterHandle register, String name, Instant at, PersonId by) {
    return new SaidToBeHere(
        clientKey, register, null, name, Way.TICK, Says.HERE, at, by, null, null, null);
  }
}
