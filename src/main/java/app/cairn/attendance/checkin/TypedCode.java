package app.cairn.attendance.checkin;

import app.cairn.attendance.code.CheckInCodes;
import app.cairn.attendance.code.CodeWindow;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.people.SignedPerson;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the register whose six digits these are, among those of the institution that are on now;
 * the visitor's own first. Guessing is limited for the person, over all registers together.
 */
@Component
class TypedCode {

  /** Digits are mistyped now and then; a guesser needs thousands of tries. */
  static final int MOST_TRIES = 10;

  static final Duration TRIES_COUNT_FOR = Duration.ofMinutes(10);

  /** What any scheme may choose at most, so that an index finds the few that can be on. */
  private static final Duration LONGEST_BEFORE = Duration.ofHours(2);

  private static final Duration LONGEST_AFTER = Duration.ofHours(4);

  sealed interface Typed {
    record Good(RegisterHandle register, CodeWindow window, Instant at) implements Typed {}

    record Several(List<OpenNow> registers) implements Typed {}

    record Wrong(int triesLeft) implements Typed {}

    record TooManyTries() implements Typed {}
  }

  record OpenNow(RegisterHandle handle, CodeWindow window, String title, boolean own) {}

  private final JdbcClient jdbc;
  private final CheckInCodes codes;
  private final Clock clock;

  TypedCode(JdbcClient jdbc, CheckInCodes codes, Clock clock) {
    this.jdbc = jdbc;
    this.codes = codes;
    this.clock = clock;
  }

  @Transactional
  public Typed of(SignedPerson visitor, String digits, Optional<RegisterHandle> chosen) {
    Instant now = clock.instant();
    int tries = countTry(visitor, now);
    if (tries > MOST_TRIES) {
      return new Typed.TooManyTries();
    }
    List<OpenNow> fitting =
        openNow(visitor, now).stream()
            .filter(register -> chosen.map(register.handle()::equals).orElse(true))
            .filter(
                register ->
                    codes.typed(
                        visitor.institution(), register.handle(), register.window(), digits, now))
            .toList();
    List<OpenNow> own = fitting.stream().filter(OpenNow::own).toList();
    List<OpenNow> found = own.isEmpty() ? fitting : own;
    if (found.isEmpty()) {
      return new Typed.Wrong(MOST_TRIES - tries);
    }
    forgetTries(visitor);
    return found.size() == 1
        ? new Typed.Good(found.getFirst().handle(), found.getFirst().window(), now)
        : new Typed.Several(found);
  }

  /** Counted before looking, so that many at once don't get past it. */
  private int countTry(SignedPerson visitor, Instant now) {
    return jdbc.sql(
            """
            insert into attendance.code_try (person_id, since, wrong)
            values (:person, :now, 1)
            on conflict (institution_id, person_id) do update
            set wrong = case when code_try.since < :longAgo then 1 else least(code_try.wrong + 1, 1000) end,
              since = case when code_try.since < :longAgo then excluded.since else code_try.since end
            returning wrong
            """)
        .param("person", visitor.person().value())
        .param("now", Timestamp.from(now))
        .param("longAgo", Timestamp.from(now.minus(TRIES_COUNT_FOR)))
        .query((row, n) -> row.getInt(1))
        .single();
  }

  private void forgetTries(SignedPerson visitor) {
    jdbc.sql("delete from attendance.code_try where person_id = :person")
        .param("person", visitor.person().value())
        .update();
  }

  private List<OpenNow> openNow(SignedPerson visitor, Instant now) {
    return jdbc.sql(
            """
            select r.handle, r.window_seconds, r.title,
              r.cohort_id is not null and exists (
                select from scheme.published_cohort_member m
                where m.cohort_id = r.cohort_id
                  and m.person_id = :person
                  and m.during @> cast(cast(:now as timestamptz) as date))
              or exists (
                select from attendance.register_invitation i
                where i.register_id = r.id and i.person_id = :person) as own
            from attendance.register r
            where r.during && tstzrange(:ended, :begins)
              and lower(r.during) - make_interval(mins => r.opens_before_minutes) <= :now
              and upper(r.during) + make_interval(mins => r.closes_after_minutes) > :now
            order by lower(r.during), r.title, r.id
            """)
        .param("person", visitor.person().value())
        .param("now", Timestamp.from(now))
        .param("ended", Timestamp.from(now.minus(LONGEST_AFTER)))
        .param("begins", Timestamp.from(now.plus(LONGEST_BEFORE)))
        .query(
            (row, n) ->
                new OpenNow(
                    new RegisterHandle(row.getLong("handle")),
                    new CodeWindow(row.getInt("window_seconds")),
                    row.getString("title"),
                    row.getBoolean("own")))
        .list();
  }
}
