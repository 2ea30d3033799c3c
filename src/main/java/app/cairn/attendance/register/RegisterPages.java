package app.cairn.attendance.register;

import app.cairn.attendance.Roster;
import app.cairn.attendance.code.CheckInCodes;
import app.cairn.attendance.code.ShownCode;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.qr.QrDrawing;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.words.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Words what is known about a register. */
@Component
class RegisterPages {

  private final Shells shells;
  private final CheckInCodes codes;
  private final Clock clock;
  private final String publicUrl;

  RegisterPages(
      Shells shells,
      CheckInCodes codes,
      Clock clock,
      @Value("${cairn.public-url:}") String publicUrl) {
    this.shells = shells;
    this.codes = codes;
    this.clock = clock;
    this.publicUrl = publicUrl;
  }

  RegisterPage register(RegisterDesk.Seen seen, String words, int page, RegisterPage.Typed typed) {
    SeenRegister register = seen.register();
    Shell shell = shells.named(register.title());
    Wording w = shell.w();
    return new RegisterPage(
        shell,
        register.id().value(),
        register.title(),
        RegisterWords.when(register, w),
        register.place(),
        count(register, w),
        register.takes(),
        RegisterLife.of(register, clock.instant(), w),
        !register.mayBeChangedAt(clock.instant()),
        register.runsThePart() && !register.mayBeChangedAt(clock.instant()),
        register.mayOpenTheDoor() && clock.instant().isBefore(register.hours().until()),
        opens(register, w),
        register.roster() == Roster.NONE,
        register.listsNames() ? Optional.of(names(seen, words, page, w)) : Optional.empty(),
        UUID.randomUUID(),
        seen.mark(),
        register.isStrict() && register.takes() && register.listsNames(),
        confirmed(register, w),
        register.tellsWhetherNobodyCame() && register.nobodyCame(),
        register.nobodyCame() && register.isItsDay(clock.instant(), w.zone()),
        seen.quality().map(quality -> QualityWords.of(quality, w)).orElse(List.of()),
        seen.survey(),
        typed);
  }

  ScreenPage screen(SeenRegister register) {
    Shell shell = shells.named(register.title());
    Wording w = shell.w();
    Instant now = clock.instant();
    return new ScreenPage(
        shell,
        register.id().value(),
        register.title(),
        RegisterWords.when(register, w),
        register.place(),
        count(register, w),
        register.isOpenAt(now) ? Optional.of(code(register, now)) : Optional.empty(),
        opens(register, w));
  }

  private ScreenPage.Code code(SeenRegister register, Instant now) {
    ShownCode shown = codes.shown(Tenancy.require(), register.handle(), register.window(), now);
    String home = home();
    String digits = shown.digits().substring(0, 3) + " " + shown.digits().substring(3);
    return new ScreenPage.Code(
        QrDrawing.of((home + "/Q/").toUpperCase(Locale.ROOT) + shown.text()),
        digits,
        shown.number(),
        home.replaceFirst("^https?://", "") + "/check-in",
        Duration.between(now, shown.changesAt()).toMillis());
  }

  /** Where phones reach us; on a developer's machine, where this page was reached. */
  private String home() {
    return publicUrl.isBlank()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
        : publicUrl.replaceFirst("/+$", "");
  }

  private RegisterPage.Names names(RegisterDesk.Seen seen, String words, int page, Wording w) {
    int total = seen.listed().isEmpty() ? 0 : seen.listed().getFirst().total();
    return new RegisterPage.Names(
        words,
        seen.listed().stream().map(listed -> row(listed, w)).toList(),
        total,
        page,
        Math.max(1, Math.ceilDiv(total, RosterSql.PAGE)),
        takenDown(seen.besides().takenDown()),
        seen.besides().otherwise().stream().map(one -> otherwise(one, w)).toList());
  }

  private static RegisterPage.OtherwiseRow otherwise(RosterSql.Otherwise one, Wording w) {
    var noted = one.noted();
    String as = w.choice("register.otherwise.as", one.as());
    return new RegisterPage.OtherwiseRow(
        one.person(),
        one.name(),
        noted == null
            ? as
            : w.t(
                "register.otherwise.since",
                "as",
                as,
                "time",
                w.time(noted.at().atZone(w.zone()).toLocalTime())),
        noted == null ? null : noted.checkIn(),
        noted != null && noted.ticked(),
        UUID.randomUUID());
  }

  private RegisterPage.Row row(RosterSql.Listed listed, Wording w) {
    String way = listed.way();
    Instant at = listed.at();
    return new RegisterPage.Row(
        listed.person(),
        listed.name(),
        way == null || at == null ? null : said(way, at, w),
        listed.checkIn(),
        "tick".equals(way),
        !listed.inCohort(),
        UUID.randomUUID());
  }

  private static List<RegisterPage.TakenDownRow> takenDown(List<RosterSql.TakenDown> takenDown) {
    return takenDown.stream()
        .map(one -> new RegisterPage.TakenDownRow(one.checkIn(), one.name(), UUID.randomUUID()))
        .toList();
  }

  private static String said(String way, Instant at, Wording w) {
    String time = w.time(at.atZone(w.zone()).toLocalTime());
    return switch (way) {
      case "scan" -> w.t("register.said.scan", "time", time);
      case "code" -> w.t("register.said.code", "time", time);
      case "tick" -> w.t("register.said.tick", "time", time);
      case "card" -> w.t("register.said.card", "time", time);
      case "sheet" -> w.t("register.said.sheet");
      case "import" -> w.t("register.said.import");
      default -> w.t("register.said.correction", "time", time);
    };
  }

  private static String count(SeenRegister register, Wording w) {
    return register.tellsCount()
        ? w.t("register.count", "count", register.here())
        : w.t("register.count-few");
  }

  private @Nullable String opens(SeenRegister register, Wording w) {
    Instant now = clock.instant();
    if (register.isOpenAt(now)) {
      return null;
    }
    return now.isBefore(register.opens())
        ? w.t("register.opens", "when", w.moment(register.opens()))
        : w.t("register.over");
  }

  private static @Nullable String confirmed(SeenRegister register, Wording w) {
    Instant at = register.confirmedAt();
    if (at == null) {
      return null;
    }
    Integer headcount = register.headcount();
    return headcount == null || !register.tellsCount()
        ? w.t("register.confirmed", "when", w.moment(at))
        : w.t("register.confirmed-counted", "when", w.moment(at), "headcount", headcount);
  }
}
