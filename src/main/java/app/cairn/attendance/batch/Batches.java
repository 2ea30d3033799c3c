package app.cairn.attendance.batch;

import app.cairn.attendance.book.CheckInLog;
import app.cairn.attendance.book.Corrections;
import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.attendance.book.Says;
import app.cairn.attendance.book.Way;
import app.cairn.attendance.register.SeenRegister;
import app.cairn.platform.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes batches into registers and takes them back; called inside a transaction. */
@Component
public class Batches {

  static final int MOST = 2_000;

  /**
   * @param name as it was taken down where nobody was found for it
   * @param outcome what became of it then
   * @param takenBack whether it was taken back since
   */
  record Line(@Nullable UUID person, String name, String way, String outcome, boolean takenBack) {}

  private record Left(UUID checkIn, @Nullable UUID person, @Nullable String name) {}

  private final JdbcClient jdbc;
  private final CheckInLog log;
  private final Clock clock;

  Batches(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.log = new CheckInLog(jdbc);
    this.clock = clock;
  }

  /**
   * Puts them in by the rule of {@link CheckInLog}: who is in already stays in. Of a name only as
   * many are taken down as there are more than before, so that a sheet keyed by two people counts
   * once.
   *
   * @return how many check-ins this batch holds of what was asked; none when all names stood there
   *     already and nobody else was named
   */
  public int take(
      SeenRegister register,
      Batch batch,
      Way way,
      SequencedCollection<PersonId> people,
      List<String> names,
      PersonId by) {
    lock(register);
    Instant at = momentOf(register);
    var said = new ArrayList<SaidToBeHere>();
    for (PersonId person : new LinkedHashSet<>(people)) {
      said.add(said(register, batch.keyOf(person), person, null, way, at, by));
    }
    Map<String, Integer> standing = names.isEmpty() ? Map.of() : namesOf(register);
    var counted = new HashMap<String, Integer>();
    for (String name : names) {
      int nth = counted.merge(Batch.plain(name), 1, Integer::sum);
      if (nth > standing.getOrDefault(Batch.plain(name), 0)) {
        said.add(said(register, batch.keyOf(name, nth), null, name, way, at, by));
      }
    }
    return said.isEmpty() ? 0 : log.take(said).size();
  }

  /**
   * Takes back what stands in the register through this batch alone: who also scanned or was ticked
   * stays in.
   *
   * @return how many
   */
  int takeBack(SeenRegister register, Batch batch, PersonId by) {
    lock(register);
    List<Left> left = left(register, batch);
    Instant now = clock.instant();
    if (!left.isEmpty()) {
      log.take(
          left.stream()
              .map(
                  one ->
                      new SaidToBeHere(
                          UUID.randomUUID(),
                          register.handle(),
                          one.person() == null ? null : new PersonId(one.person()),
                          one.name(),
                          Way.CORRECTION,
                          Says.TAKEN_BACK,
                          now,
                          by,
                          null,
                          Corrections.BATCH_TAKEN_BACK,
                          one.checkIn()))
              .toList());
    }
    return left.size();
  }

  /** What the batch wrote, in the order of the names; none of another register's. */
  List<Line> of(SeenRegister register, Batch batch) {
    return jdbc.sql(
            """
            select c.person_id, coalesce(p.name, c.taken_down_as) as name, c.way, c.outcome,
              exists (
                select from attendance.check_in later
                where later.about_id = c.id and later.says <> 'here') as taken_back
            from attendance.check_in c
            left join people.published_person p on p.id = c.person_id
            where c.register_id = :register
              and c.client_key between :first and :last
              and c.way in ('sheet', 'import')
              and c.says = 'here'
            order by 2, c.id
            limit :most
            """)
        .param("register", register.id().value())
        .param("first", batch.first())
        .param("last", batch.last())
        .param("most", MOST)
        .query(
            (row, n) ->
                new Line(
                    row.getObject("person_id", UUID.class),
                    row.getString("name"),
                    row.getString("way"),
                    row.getString("outcome"),
                    row.getBoolean("taken_back")))
        .list();
  }

  /** Names are counted before they are written; held lightly, check-ins go on meanwhile. */
  private void lock(SeenRegister register) {
    jdbc.sql("select id from attendance.register where id = :register for no key update")
        .param("register", register.id().value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  /** Paper and files are of the session, however late they are keyed. */
  private Instant momentOf(SeenRegister register) {
    Instant now = clock.instant();
    return register.isOpenAt(now) ? now : register.starts();
  }

  private static SaidToBeHere said(
      SeenRegister register,
      UUID key,
      @Nullable PersonId person,
      @Nullable String name,
      Way way,
      Instant at,
      PersonId by) {
    return new SaidToBeHere(
        key, register.handle(), person, name, way, Says.HERE, at, by, null, null, null);
  }

  /**
   * How often each name was taken down and not taken back, those matched with somebody included.
   */
  private Map<String, Integer> namesOf(SeenRegister register) {
    var names = new HashMap<String, Integer>();
    jdbc.sql(
            """
            select c.taken_down_as
            from attendance.check_in c
            where c.register_id = :register
              and c.person_id is null
              and c.says = 'here'
              and not exists (
                select from attendance.check_in later
                where later.about_id = c.id and later.says <> 'here')
            """)
        .param("register", register.id().value())
        .query((row, n) -> row.getString(1))
        .list()
        .forEach(name -> names.merge(Batch.plain(name), 1, Integer::sum));
    return names;
  }

  private List<Left> left(SeenRegister register, Batch batch) {
    return jdbc.sql(
            """
            select c.id, c.person_id, c.taken_down_as
            from attendance.check_in c
            left join attendance.register_entry e on e.register_id = c.register_id and e.person_id = c.person_id
            where c.register_id = :register
              and c.client_key between :first and :last
              and c.way in ('sheet', 'import')
              and c.says = 'here'
              and not exists (
                select from attendance.check_in later
                where later.about_id = c.id)
              and (c.person_id is null
                or e.check_in_id = c.id and e.standing = 'here' and not exists (
                  select from attendance.check_in other
                  where other.register_id = c.register_id
                    and other.person_id = c.person_id
                    and other.outcome = 'already_in'
                    and other.says = 'here'
                    and not exists (
                      select from attendance.check_in later
                      where later.about_id = other.id)))
            """)
        .param("register", register.id().value())
        .param("first", batch.first())
        .param("last", batch.last())
        .query(
            (row, n) ->
                new Left(
                    row.getObject("id", UUID.class),
                    row.getObject("person_id", UUID.class),
                    row.getString("taken_down_as")))
        .list();
  }
}
