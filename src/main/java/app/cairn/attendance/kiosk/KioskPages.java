package app.cairn.attendance.kiosk;

import app.cairn.attendance.register.RegisterWords;
import app.cairn.attendance.register.SeenRegister;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Assets;
import app.cairn.platform.web.Page;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import cairn.templates.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what the device at the door says. */
@Component
class KioskPages {

  private static final String DONE = "toast";
  private static final String LOOK = "note";

  private final Words words;
  private final Shells shells;
  private final Assets assets;
  private final KioskTickets tickets;
  private final Templates templates;

  KioskPages(Words words, Shells shells, Assets assets, KioskTickets tickets, Templates templates) {
    this.words = words;
    this.shells = shells;
    this.assets = assets;
    this.tickets = tickets;
    this.templates = templates;
  }

  /** No ticket, one that is over, or one whose opener may no longer take the register. */
  Page closed() {
    return Page.invalid(
        templates.attendanceKioskClosed(new KioskClosedPage(words.wording(), assets)));
  }

  Page waiting(KioskTicket ticket, SeenRegister register) {
    Wording w = words.wording();
    return Page.ok(templates.attendanceKioskShow(page(ticket, register, null, w)));
  }

  Page answering(KioskTicket ticket, SeenRegister register, KioskAnswer answer) {
    Wording w = words.wording();
    return Page.ok(
        templates.attendanceKioskShow(page(ticket, register, said(answer, ticket, w), w)));
  }

  KioskOpeningPage opening(SeenRegister register, boolean open) {
    Shell shell = shells.titled("kiosk.opening.title");
    Wording w = shell.w();
    return new KioskOpeningPage(
        shell,
        register.id().value(),
        register.title(),
        RegisterWords.when(register, w),
        w.time(register.hours().until().atZone(w.zone()).toLocalTime()),
        open,
        w.moment(register.opens()));
  }

  private KioskPage page(
      KioskTicket ticket, SeenRegister register, KioskPage.@Nullable Answer answer, Wording w) {
    return new KioskPage(
        w,
        assets,
        register.id().value(),
        register.title(),
        RegisterWords.when(register, w),
        register.place(),
        w.t("register.count", "count", register.here()),
        answer,
        ticket.device(),
        UUID.randomUUID());
  }

  private KioskPage.Answer said(KioskAnswer answer, KioskTicket ticket, Wording w) {
    return switch (answer) {
      case KioskAnswer.In(String name, UUID checkIn) ->
          new KioskPage.Answer(
              DONE,
              name == null ? w.t("kiosk.in.unnamed") : w.t("kiosk.in", "name", name),
              w.t("kiosk.in.more"),
              checkIn,
              tickets.undoing(ticket, checkIn));
      case KioskAnswer.AlreadyIn(String name) ->
          plain(
              DONE,
              name == null ? w.t("kiosk.in.unnamed") : w.t("kiosk.already-in", "name", name),
              w.t("kiosk.already-in.more"));
      case KioskAnswer.Waits() -> plain(LOOK, w.t("kiosk.waits"), w.t("kiosk.waits.more"));
      case KioskAnswer.TakenDown(String number, UUID checkIn) ->
          new KioskPage.Answer(
              LOOK,
              w.t("kiosk.taken-down", "number", number),
              w.t("kiosk.taken-down.more"),
              checkIn,
              tickets.undoing(ticket, checkIn));
      case KioskAnswer.TakenDownBefore(String number) ->
          plain(
              LOOK, w.t("kiosk.taken-down", "number", number), w.t("kiosk.taken-down-before.more"));
      case KioskAnswer.Unknown() -> plain(LOOK, w.t("kiosk.unknown"), w.t("kiosk.unknown.more"));
      case KioskAnswer.Nothing() -> plain(LOOK, w.t("kiosk.nothing"), w.t("kiosk.nothing.more"));
      case KioskAnswer.TakenBack() ->
          plain(DONE, w.t("kiosk.taken-back"), w.t("kiosk.taken-back.more"));
    };
  }

  private static KioskPage.Answer plain(String tone, String heading, String sentence) {
    return new KioskPage.Answer(tone, heading, sentence, null, null);
  }
}
