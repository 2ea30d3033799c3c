package app.cairn.attendance.checkin;

import app.cairn.attendance.book.Outcome;
import app.cairn.attendance.mark.PersonMarks;
import app.cairn.attendance.mark.ShortNumbers;
import app.cairn.people.SignedPerson;
import app.cairn.platform.words.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person sees of a check-in of their own; anybody else's is not there. */
@Component
class Receipts {

  private record Found(
      UUID id,
      Outcome outcome,
      Instant at,
      String title,
      String place,
      String name,
      @Nullable String standing,
      @Nullable String keepers,
      boolean ownWord,
      boolean kept,
      boolean missed) {}

  private final JdbcClient jdbc;
  private final LanePages pages;
  private final Tickets tickets;
  private final PersonMarks marks;
  private final ShortNumbers numbers;

  Receipts(
      JdbcClient jdbc, LanePages pages, Tickets tickets, PersonMarks marks, ShortNumbers numbers) {
    this.jdbc = jdbc;
    this.pages = pages;
    this.tickets = tickets;
    this.marks = marks;
    this.numbers = numbers;
  }

  @Transactional(readOnly = true)
  public Optional<ReceiptPage> find(UUID receipt, SignedPerson visitor) {
    return jdbc.sql(
            """
            select c.id, c.outcome, c.way, c.at, c.device_at, c.reason, r.title, r.place, p.short_name, e.standing,
              (select string_agg(k.short_name, ', ' order by k.short_name)
               from attendance.register_keeper rk
               join people.published_person k on k.id = rk.person_id
               where rk.register_id = r.id and upper_inf(rk.during)) as keepers
            from attendance.check_in c
            join attendance.register r on r.id = c.register_id
            join people.published_person p on p.id = c.person_id
            left join attendance.register_entry e on e.register_id = c.register_id and e.person_id = c.person_id
            where c.id = :receipt
              and c.person_id = :person
              and c.says = 'here'
            """)
        .param("receipt", receipt)
        .param("person", visitor.person().value())
        .query(Receipts::found)
        .optional()
        .map(found -> page(found, visitor));
  }

  private ReceiptPage page(Found found, SignedPerson visitor) {
    Wording w = pages.w();
    boolean here = found.outcome().standsInTheRegister() && "here".equals(found.standing());
    String what =
        here
            ? w.t("checkin.receipt.in", "name", found.name())
            : found.outcome().standsInTheRegister()
                ? w.t("checkin.receipt.taken-back", "name", found.name())
                : found.outcome() == Outcome.NOT_COUNTED
                    ? w.t("checkin.receipt.noted", "name", found.name())
                    : w.t("checkin.receipt.kept", "name", found.name());
    String sentence =
        here
            ? w.t("checkin.receipt.private")
            : switch (found.outcome()) {
              case OUTSIDE_HOURS ->
                  found.ownWord()
                      ? w.t("my-record.sessions.said")
                      : w.t("checkin.receipt.outside-hours");
              case WAITING ->
                  found.kept()
                      ? w.t("checkin.receipt.waiting-kept")
                      : found.missed()
                          ? w.t("checkin.receipt.waiting-missed")
                          : w.t("checkin.receipt.waiting");
              case NOT_COUNTED -> w.t("checkin.receipt.not-counted");
              default -> w.t("checkin.receipt.gone");
            };
    return new ReceiptPage(
        pages.titled(w, what),
        found.id(),
        what,
        sentence,
        found.title(),
        found.place(),
        w.moment(found.at()),
        found.keepers(),
        here ? tickets.clientKey(found.id(), visitor.person(), "not me") : null,
        marks.of(visitor.institution(), visitor.person()),
        numbers.of(visitor.institution(), visitor.person()));
  }

  private static Found found(ResultSet row, int n) throws SQLException {
    return new Found(
        row.getObject("id", UUID.class),
        Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
        row.getTimestamp("at").toInstant(),
        row.getString("title"),
        row.getString("place"),
        row.getString("short_name"),
        row.getString("standing"),
        row.getString("keepers"),
        row.getString("way").equals("word"),
        row.getTimestamp("device_at") != null,
        row.getString("reason") != null);
  }
}
