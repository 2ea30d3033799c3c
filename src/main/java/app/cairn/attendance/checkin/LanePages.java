package app.cairn.attendance.checkin;

import app.cairn.platform.web.Assets;
import app.cairn.platform.web.Page;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import cairn.templates.Templates;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the lane's small pages. */
@Component
class LanePages {

  private final Words words;
  private final Assets assets;
  private final Taps taps;
  private final Templates templates;

  LanePages(Words words, Assets assets, Taps taps, Templates templates) {
    this.words = words;
    this.taps = taps;
    this.assets = assets;
    this.templates = templates;
  }

  Wording w() {
    return words.wording();
  }

  LanePage titled(Wording w, String title) {
    return new LanePage(title, w, assets);
  }

  Page scanned(Ticket ticket) {
    return ticket.window().isStrict() ? tap(200, ticket, false) : scanned(ticket.key());
  }

  Page missed(Ticket ticket) {
    return tap(422, ticket, true);
  }

  private Page tap(int status, Ticket ticket, boolean missed) {
    Wording w = w();
    return new Page(
        status,
        templates.attendanceCheckinTap(
            new TapPage(
                titled(w, w.t("checkin.tap.title")), ticket.key(), taps.choices(ticket), missed)));
  }

  private Page scanned(UUID key) {
    Wording w = w();
    return Page.ok(
        templates.attendanceCheckinScanned(
            new ScannedPage(titled(w, w.t("checkin.scanned.title")), key)));
  }

  Page kept() {
    return Page.ok(
        templates.attendanceCheckinKept(
            new KeptScanPage(titled(w(), w().t("checkin.kept.title")))));
  }

  Page typed(UUID key) {
    return typed(200, key, "", null, List.of());
  }

  Page typed(
      int status,
      UUID key,
      String typed,
      @Nullable String problem,
      List<TypedPage.Choice> choices) {
    Wording w = w();
    return new Page(
        status,
        templates.attendanceCheckinTyped(
            new TypedPage(titled(w, w.t("checkin.typed.title")), key, typed, problem, choices)));
  }

  Page refused(int status, String title, String sentence) {
    return new Page(
        status, templates.attendanceCheckinRefused(new RefusedPage(titled(w(), title), sentence)));
  }

  Page receipt(ReceiptPage page) {
    return Page.ok(templates.attendanceCheckinReceipt(page));
  }
}
