package app.cairn.platform.intake.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.intake.Finding;
import app.cairn.platform.intake.Reason;
import app.cairn.world.CairnTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Files as they really come, and as somebody might make them. Each is answered in words. */
@CairnTest
class HostileInputTest {

  private static final String ROOMS = "room,name,building,campus,capacity\n";

  @TempDir private Path folder;
  @TempDir private Path elsewhere;
  @Autowired private ApplicationContext application;
  private Campus campus;

  @BeforeEach
  void makeCampus() {
    campus = new Campus(application, folder);
  }

  @AfterEach
  void closeCampus() {
    campus.close();
  }

  private String rooms() {
    return campus.one(
        "select coalesce(string_agg(name, '; ' order by name), '') from institution.room");
  }

  private Finding refused() {
    Report report = campus.apply().report();
    assertThat(report.outcome()).isEqualTo(Report.Outcome.REFUSED);
    assertThat(rooms()).isEmpty();
    return report.findings().getFirst();
  }

  private Finding onlyBadRow() {
    Report report = campus.apply().report();
    assertThat(report.outcome()).isEqualTo(Report.Outcome.APPLIED);
    assertThat(report.badRows()).isEqualTo(1);
    assertThat(report.findings()).hasSize(1);
    return report.findings().getFirst();
  }

  @Test
  void aFileFromWindowsKeepsItsLetters() {
    campus.file("rooms.csv", ROOMS + "R1,Café Zoë – north,,,\n", Charset.forName("windows-1252"));

    campus.apply();

    assertThat(rooms()).isEqualTo("Café Zoë – north");
  }

  @Test
  void aFileInSixteenBitCharactersIsRefused() {
    campus.file("rooms.csv", ROOMS + "R1,Room,,,\n", StandardCharsets.UTF_16);

    assertThat(refused().reason()).isEqualTo(Reason.of("imports.reason.unknown-characters"));
  }

  @Test
  void aSpreadsheetNamedCsvIsRefused() {
    campus.file("rooms.csv", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});

    assertThat(refused().reason()).isEqualTo(Reason.of("imports.reason.a-spreadsheet"));
  }

  @Test
  void aByteOrderMarkAndSemicolonsAndTabsAreUnderstood() {
    campus.file("rooms.csv", "\uFEFFroom;name;capacity\nR1;One, with a comma;10\n");
    campus.apply();
    assertThat(rooms()).isEqualTo("One, with a comma");

    campus.file("rooms.csv", "room\tname\tcapacity\nR1\tTwo; with a semicolon\t10\n");
    campus.apply();
    assertThat(rooms()).isEqualTo("Two; with a semicolon");
  }

  @Test
  void aQuoteNeverClosedStopsEverything() {
    campus.file("rooms.csv", ROOMS + "R1,Good,,,\nR2,\"Never closed,,,\nR3,Lost,,,\n");

    Finding finding = refused();

    assertThat(finding.line()).isEqualTo(3);
    assertThat(finding.reason()).isEqualTo(Reason.of("imports.reason.quote-never-closed"));
  }

  @Test
  void aKeyThatStandsTwiceIsABadRow() {
    campus.file("rooms.csv", ROOMS + "R1,First,,,\nR2,Other,,,\nR1,Second,,,\n");

    assertThat(onlyBadRow())
        .isEqualTo(
            new Finding(
                "rooms",
                "rooms.csv",
                4,
                "room",
                Reason.of("imports.reason.key-twice", "key", "R1", "line", 2)));
    assertThat(rooms()).isEqualTo("First; Other");
  }

  @Test
  void anUnknownReferenceIsABadRow() {
    campus.file("programmes.csv", "programme,name,school\nP1,Chemistry,NOWHERE\nP2,Physics,\n");

    assertThat(onlyBadRow())
        .isEqualTo(
            new Finding(
                "programmes",
                "programmes.csv",
                2,
                "school",
                Reason.of("imports.reason.unknown-reference", "value", "NOWHERE")));
    assertThat(campus.read("select name from institution.programme")).containsExactly("Physics");
  }

  @Test
  void aDateThatDoesNotExistIsABadRow() {
    campus.withTheDocumentedExample().edit("enrollments.csv", "2025-11-20", "2025-11-31");

    assertThat(onlyBadRow())
        .isEqualTo(
            new Finding(
                "enrolments",
                "enrollments.csv",
                4,
                "endDate",
                Reason.of("imports.reason.not-a-date", "value", "2025-11-31")));
  }

  @Test
  void aBadRowIsNamedByTheColumnsOfItsOwnFile() {
    campus
        .withTheDocumentedExample()
        .edit("enrollments.csv", "CIV101-26-B,ENG,s1005", "CIV101-26-B,ENG,s1");

    assertThat(campus.preview().findings())
        .extracting(Finding::column)
        .containsExactly("userSourcedId");
  }

  @Test
  void aBadRowEndsNothing() {
    campus.file("rooms.csv", ROOMS + "R1,One,,,5\nR2,Two,,,5\n").apply();
    campus.file("rooms.csv", ROOMS + "R1,One,,,many\nR2,Two,,,5\n");

    onlyBadRow();

    assertThat(campus.read("select name from institution.room where upper_inf(listed) order by 1"))
        .containsExactly("One", "Two");
  }

  @Test
  void tenMegabytesInOneCellStopEverything() {
    campus.file("rooms.csv", ROOMS + "R1,Good,,,\nR2," + "x".repeat(10 << 20) + ",,,\n");

    Finding finding = refused();

    assertThat(finding.line()).isEqualTo(3);
    assertThat(finding.reason().key()).isEqualTo("imports.reason.cell-too-long");
  }

  @Test
  void aRowWithTooFewOrTooManyCellsIsBad() {
    campus.file("rooms.csv", ROOMS + "R1,One,,,,,surplus\nR2,Two,,,\n");

    assertThat(onlyBadRow().reason().key()).isEqualTo("imports.reason.cells");
    assertThat(rooms()).isEqualTo("Two");
  }

  @Test
  void twoColumnsOfOneNameOrNoneAreRefused() {
    campus.file("rooms.csv", "room,name,Name\nR1,One,Two\n");
    assertThat(refused().reason())
        .isEqualTo(Reason.of("imports.reason.column-twice", "column", "Name"));

    campus.file("rooms.csv", "room,capacity\nR1,5\n");
    assertThat(refused().reason())
        .isEqualTo(Reason.of("imports.reason.column-missing", "column", "name"));

    campus.file("rooms.csv", "");
    assertThat(refused().reason()).isEqualTo(Reason.of("imports.reason.no-header"));
  }

  @Test
  void wordsThatLookLikeCommandsAreOnlyWords() {
    campus.file("rooms.csv", ROOMS + "\"R'; drop table x; --\",\"\\\\N\\t$1 {0} %s\",,,\n");

    campus.apply();

    assertThat(rooms()).isEqualTo("\\\\N\\t$1 {0} %s");
  }

  @Test
  void contradictionsOfTheCalendarRefuseTheWholeAndSayWhich() {
    campus.file("rooms.csv", ROOMS + "R1,One,,,\n");
    campus.file(
        "academic-years.csv",
        "year,name,from,to\nA,One,2026-09-01,2027-08-31\nB,Two,2027-08-01,2028-07-31\n");

    assertThat(refused().reason())
        .isEqualTo(
            Reason.of("imports.reason.constraint", "sentence", "academic years do not overlap"));
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    Path zip = zip(Map.of("rooms.csv", new byte[64 << 20]));

    Report report = campus.bring(zip).report();

    assertThat(report.outcome()).isEqualTo(Report.Outcome.REFUSED);
    assertThat(report.findings().getFirst().reason())
        .isEqualTo(Reason.of("imports.reason.zip-bomb"));
  }

  @Test
  void aZipEntryThatClimbsOutOfItsFolderIsRefused() throws IOException {
    Path zip =
        zip(Map.of("../rooms.csv", (ROOMS + "R1,One,,,\n").getBytes(StandardCharsets.UTF_8)));

    Report report = campus.bring(zip).report();

    assertThat(report.findings().getFirst().reason())
        .isEqualTo(Reason.of("imports.reason.unsafe-name", "file", "../rooms.csv"));
    assertThat(rooms()).isEmpty();
  }

  @Test
  void aZipComesInWhateverItsFolderIsCalled() throws IOException {
    Path zip =
        zip(Map.of("export/rooms.csv", (ROOMS + "R1,One,,,\n").getBytes(StandardCharsets.UTF_8)));

    assertThat(campus.bring(zip).report().outcome()).isEqualTo(Report.Outcome.APPLIED);
    assertThat(rooms()).isEqualTo("One");
  }

  @Test
  void whatIsNoZipIsRefused() throws IOException {
    Path zip = elsewhere.resolve("records.zip");
    Files.writeString(zip, "not a zip at all");

    assertThat(campus.bring(zip).report().findings().getFirst().reason())
        .isEqualTo(Reason.of("imports.reason.not-a-zip"));
  }

  @Test
  void aZipThatWasCutOffIsRefused() throws IOException {
    var noise = new byte[100_000];
    new java.util.Random(7).nextBytes(noise);
    Path zip = zip(Map.of("rooms.csv", noise));
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, java.util.Arrays.copyOf(whole, whole.length / 2));

    assertThat(campus.bring(zip).report().findings().getFirst().reason())
        .isEqualTo(Reason.of("imports.reason.not-a-zip"));
  }

  @Test
  void aNumberOfDaysThatNoCalendarHasIsABadRow() {
    campus.file("terms.csv", "code,days\nT1,99999999999999999999\nT2,3.5\nT3,10\n");

    Report report =
        campus
            .apply(
                """
                name: Days
                source: days
                records:
                  closed-days:
                    - from: terms.csv
                      fields:
                        name: "{code}"
                        from: {value: "{days}", days after: {value: "2026-09-28"}}
                """)
            .report();

    assertThat(report.findings())
        .extracting(finding -> finding.reason().key())
        .containsExactly("imports.reason.not-whole", "imports.reason.not-whole");
    assertThat(campus.read("select lower(during) from institution.closed_days"))
        .containsExactly("2026-10-08");
  }

  private Path zip(Map<String, byte[]> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    return Files.write(elsewhere.resolve("records.zip"), bytes.toByteArray());
  }
}
