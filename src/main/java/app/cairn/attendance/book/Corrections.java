package app.cairn.attendance.book;

import app.cairn.attendance.code.RegisterHandle;
import app.cairn.platform.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is said afterwards about a check-in. Nothing is rewritten: a correction is one more. */
@Component
public class Corrections {

  /** The reasons that a button gives by itself. */
  public static final String NOT_ME = "that wasn't me";

  public static final String TICK_UNDONE = "tick undone";
  public static final String BATCH_TAKEN_BACK = "a sheet or file taken back";
  public static final String AT_THE_DOOR = "taken back at the door";
  public static final String CAME_LATE = "was there all the same";
  public static final String MATCHED = "is the one taken down by name";

  private record About(RegisterHandle register, @Nullable PersonId person, @Nullable String name) {}

  private final JdbcClient jdbc;
  private final CheckInLog log;
  private final Clock clock;

  Corrections(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.log = new CheckInLog(jdbc);
    this.clock = clock;
  }

  /** Whether there was such a check-in of this person's own to take back. */
  @Transactional
  public boolean takeBackOwn(UUID checkIn, PersonId person, UUID clientKey) {
    Optional<About> about = about(checkIn).filter(one -> person.equals(one.person()));
    about.ifPresent(one -> takeBack(checkIn, one, person, clientKey, NOT_ME));
    return about.isPresent();
  }

  /** Whether the check-in stands in this register, so that its keeper may take it back. */
  @Transactional
  public boolean undoTick(UUID register, UUID checkIn, PersonId keeper, UUID clientKey) {
    Optional<About> about = about(checkIn).filter(_ -> belongsTo(register, checkIn));
    about.ifPresent(one -> takeBack(checkIn, one, keeper, clientKey, TICK_UNDONE));
    return about.isPresent();
  }

  /** As {@link #undoTick}, for what a device at the door wrote a moment ago. */
  @Transactional
  public boolean undoAtTheDoor(UUID register, UUID checkIn, PersonId opener, UUID clientKey) {
    Optional<About> about = about(checkIn).filter(_ -> belongsTo(register, checkIn));
    about.ifPresent(one -> takeBack(checkIn, one, opener, clientKey, AT_THE_DOOR));
    return about.isPresent();
  }

  private void takeBack(UUID checkIn, About about, PersonId by, UUID clientKey, String reason) {
    write(clientKey, about, Says.TAKEN_BACK, by, reason, checkIn);
  }

  /** A keeper's word that the person was not there; only a keeper's word changes it again. */
  @Transactional
  public boolean wasNotHere(
      UUID register, UUID checkIn, PersonId keeper, UUID clientKey, String reason) {
    Optional<About> about =
        about(checkIn).filter(one -> one.person() != null && belongsTo(register, checkIn));
    about.ifPresent(one -> write(clientKey, one, Says.NOT_HERE, keeper, reason, checkIn));
    return about.isPresent();
  }

  /**
   * A keeper's word that somebody was there, about a check-in that waited; or who the one is that
   * was taken down by name, who is then counted once.
   */
  @Transactional
  public void wasHere(UUID checkIn, PersonId person, PersonId keeper, UUID clientKey) {
    About about = about(checkIn).orElseThrow();
    write(
        clientKey,
        new About(about.register(), person, null),
        Says.HERE,
        keeper,
        about.person() == null ? MATCHED : CAME_LATE,
        checkIn);
  }

  private void write(
      UUID clientKey, About about, Says says, PersonId by, String reason, UUID checkIn) {
    log.take(
        List.of(
            new SaidToBeHere(
                clientKey,
                about.register(),
                about.person(),
                about.name(),
                Way.CORRECTION,
                says,
                clock.instant(),
                by,
                null,
                reason,
                checkIn)));
  }

  private boolean belongsTo(UUID register, UUID checkIn) {
    return jdbc.sql(
            """
            select count(*) > 0
            from attendance.check_in
            where id = :checkIn and register_id = :register
            """)
        .param("checkIn", checkIn)
        .param("register", register)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  private Optional<About> about(UUID checkIn) {
    return jdbc.sql(
            """
            select r.handle, c.person_id, c.taken_down_as
            from attendance.check_in c
            join attendance.register r on r.id = c.register_id
            where c.id = :checkIn
            """)
        .param("checkIn", checkIn)
        .query(
            (row, n) -> {
              UUID person = row.getObject("person_id", UUID.class);
              return new About(
                  new RegisterHandle(row.getLong("handle")),
                  person == null ? null : new PersonId(person),
                  row.getString("taken_down_as"));
            })
        .optional();
  }
}
