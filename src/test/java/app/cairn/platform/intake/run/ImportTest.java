package app.cairn.platform.intake.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.intake.RecordType;
import app.cairn.world.CairnTest;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CairnTest
class ImportTest {

  @TempDir private Path folder;
  @Autowired private ApplicationContext application;
  @Autowired private Undoing undoing;
  @Autowired private RecordTypes types;
  private Campus campus;

  @BeforeEach
  void makeCampus() {
    campus = new Campus(application, folder).withTheDocumentedExample();
  }

  @AfterEach
  void closeCampus() {
    campus.close();
  }

  @Test
  void theDocumentedExampleComesInWhole() {
    Report report = campus.apply().report();

    assertThat(report.findings()).isEmpty();
    assertThat(report.outcome()).isEqualTo(Report.Outcome.APPLIED);
    assertThat(campus.one("select count(*) from people.person")).isEqualTo("7");
    assertThat(campus.one("select name from people.published_person where source_key = 's1001'"))
        .isEqualTo("Asta Lindqvist");
    assertThat(campus.read("select source_key from curriculum.unit_offering order by 1"))
        .containsExactly("CIV101@2025-AUT", "CIV101@2026-AUT", "HIS110@2026-AUT");
    assertThat(campus.one("select count(*) from curriculum.enrolment")).isEqualTo("7");
  }

  @Test
  void aDegreeHasAClassOnlyWhereTheYearEndedWithIt() {
    campus.file(
        "registrations.csv",
        """
        student,programme,year,yearOfStudy,progression,degreeClass
        s1001,BSC-CIV,2026,3,completed,upper-second
        s1002,BSC-CIV,2026,3,progressed,first
        """);
    assertThat(campus.apply().report().findings())
        .singleElement()
        .satisfies(one -> assertThat(one.toString()).contains("degreeClass", "3"));
    campus.file(
        "registrations.csv",
        """
        student,programme,year,yearOfStudy,progression,degreeClass
        s1001,BSC-CIV,2026,3,completed,upper-second
        """);
    campus.applyAllowingRemovals();
    assertThat(campus.read("select degree_class from curriculum.programme_registration"))
        .contains("upper_second");
  }

  @Test
  void aClassOverTwoTermsIsOneDeliveryOfBoth() {
    campus.apply();

    assertThat(
            campus.one(
                """
                select f.source_key || ' to ' || l.source_key
                from curriculum.unit_offering o
                join institution.term f on f.id = o.first_term_id
                join institution.term l on l.id = o.last_term_id
                where o.source_key = 'HIS110@2026-AUT'
                """))
        .isEqualTo("2026-AUT to 2026-SPR");
  }

  @Test
  void meetingsFollowTheWeeksAndLeaveOutClosedDays() {
    campus.edit("closed-days.csv", "Open days,2026-10-15,2026-10-16", "Open day,2026-10-12,");

    campus.apply();

    assertThat(
            campus.read(
                """
                select m.on_date || ' ' || to_char(lower(m.during) at time zone 'UTC', 'HH24:MI')
                from curriculum.teaching_meeting m
                join curriculum.teaching_event e on e.id = m.teaching_event_id
                where e.source_key = 'TT-77120'
                order by m.on_date
                """))
        .hasSize(9)
        .startsWith("2026-09-28 09:00", "2026-10-05 09:00", "2026-10-19 09:00")
        .contains("2026-10-26 10:00");
  }

  @Test
  void theSameFolderTwiceChangesNothing() {
    Report first = campus.apply().report();
    assertThat(first.counts())
        .as("the example has rows of every kind of record; equity is in OwnColumnsTest")
        .filteredOn(count -> count.added() > 0)
        .extracting(Report.Counted::recordType)
        .containsExactlyInAnyOrderElementsOf(
            types.inOrder().stream()
                .map(RecordType::name)
                .filter(n -> !n.equals("equity"))
                .toList());

    Report again = campus.apply().report();

    assertThat(again.outcome()).isEqualTo(Report.Outcome.APPLIED);
    assertThat(again.changesNothing()).as("%s", again.counts()).isTrue();
  }

  @Test
  void aPreviewSaysWhatWouldHappenAndDoesNothing() {
    Report report = campus.preview();

    assertThat(report.outcome()).isEqualTo(Report.Outcome.READY);
    assertThat(report.counts())
        .anySatisfy(
            count -> {
              assertThat(count.recordType()).isEqualTo("people");
              assertThat(count.added()).isEqualTo(7);
            });
    assertThat(report.changes())
        .anySatisfy(
            change -> {
              assertThat(change.key()).isEqualTo("e5001");
              assertThat(change.detail().get("unit offering").after()).isEqualTo("CIV101@2026-AUT");
            });
    assertThat(campus.one("select count(*) from people.person")).isEqualTo("0");
    assertThat(campus.one("select count(*) from platform.intake_change")).isNotEqualTo("0");
  }

  @Test
  void aChangedRowIsToldByWhatItWasAndBecomes() {
    campus.apply();
    campus.edit("rooms.csv", "Library 2.14", "Library 2.14 (quiet)");

    Report report = campus.apply().report();

    assertThat(report.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.what()).isEqualTo(Report.What.CHANGED);
              assertThat(change.key()).isEqualTo("LIB-2.14");
              assertThat(change.detail())
                  .containsOnlyKeys("name")
                  .containsEntry("name", new Report.Values("Library 2.14", "Library 2.14 (quiet)"));
            });
  }

  @Test
  void anEnrolmentThatIsGoneEndsTodayAndLastYearsStays() {
    campus.apply();
    campus.edit("enrollments.csv", "e5001,,,CIV101-26-A,ENG,s1001,student,,,,1\n", "");
    campus.edit("enrollments.csv", "e4001,,,CIV101-25-A,ENG,s1003,student,,,,1\n", "");
    campus.edit("enrollments.csv", "e4002,,,CIV101-25-A,ENG,s1004,student,,,,1\n", "");
    campus.edit(
        "enrollments.csv", "e4003,,,CIV101-25-A,ENG,s1005,student,,2025-09-29,2025-11-20,1\n", "");

    campus.applyAllowingRemovals();

    assertThat(
            campus.one(
                "select upper(during) <= current_date from curriculum.enrolment where source_key ="
                    + " 'e5001'"))
        .isEqualTo("t");
    assertThat(
            campus.one("select upper(during) from curriculum.enrolment where source_key = 'e4001'"))
        .isEqualTo("2026-01-17");
  }

  @Test
  void moreThanATenthGoneAsksFirst() {
    campus.apply();
    campus.edit("enrollments.csv", "e5001,,,CIV101-26-A,ENG,s1001,student,,,,1\n", "");

    Report asked = campus.apply().report();

    assertThat(asked.outcome()).isEqualTo(Report.Outcome.ASKS);
    assertThat(asked.counts())
        .filteredOn(Report.Counted::asks)
        .extracting(Report.Counted::recordType)
        .containsExactly("enrolments");
    assertThat(
            campus.one(
                "select upper(during) > current_date from curriculum.enrolment where source_key ="
                    + " 'e5001'"))
        .isEqualTo("t");
  }

  @Test
  void whatComesBackIsListedAgain() {
    campus.apply();
    campus.edit("rooms.csv", "LIB-2.14,Library 2.14,Library,Riverside,24\n", "");
    campus.edit("teaching-events.csv", "LIB-2.14", "").applyAllowingRemovals();
    assertThat(
            campus.one(
                "select upper_inf(listed) from institution.room where source_key = 'LIB-2.14'"))
        .isEqualTo("f");
    campus.file(
        "rooms.csv",
        """
        room,name,building,campus,capacity
        LIB-2.14,Library 2.14,Library,Riverside,24
        ENG-LT1,Engineering Lecture Theatre 1,Brunt Building,Riverside,180
        """);

    campus.apply();

    assertThat(
            campus.one(
                "select upper_inf(listed) from institution.room where source_key = 'LIB-2.14'"))
        .isEqualTo("t");
  }

  @Test
  void aDeltaFileEndsOnlyWhatItNames() {
    campus.apply();
    campus.only("users.csv").file("manifest.csv", "propertyName,value\nfile.users,delta\n");
    campus.file(
        "users.csv",
        """
        sourcedId,status,dateLastModified,role,givenName,familyName
        s1005,tobedeleted,2026-11-20T10:00:00Z,student,Ravi,Nair
        s1002,active,2026-11-20T10:00:00Z,student,Kofi,Mensah-Boateng
        """);

    Report report = campus.applyAllowingRemovals().report();

    assertThat(report.outcome()).isEqualTo(Report.Outcome.APPLIED);
    assertThat(
            campus.read(
                "select source_key from people.person where not upper_inf(listed) order by 1"))
        .containsExactly("s1005");
    assertThat(campus.one("select family_name from people.person where source_key = 's1002'"))
        .isEqualTo("Mensah-Boateng");
  }

  @Test
  void undoTakesTheLastImportBackAndOnlyTheLast() {
    campus.without("attendance.csv");
    UUID first = campus.apply().run().orElseThrow();
    campus.edit("rooms.csv", "Library 2.14", "Library 2.15");
    campus.edit(
        "users.csv",
        "s1005,,,true,ENG,student,r.nair,,Ravi,Nair,,20251005",
        "s1099,,,true,ENG,student,n.ew,,Nia,Ew,,20261099");
    campus.edit("enrollments.csv", "s1005", "s1099");
    campus.edit("final-marks.csv", "s1005", "s1004");
    campus.edit("final-marks.csv", "s1004,CIV101,2025-AUT,1,,,withdrawn,no,96\n", "");
    UUID second = campus.applyAllowingRemovals().run().orElseThrow();
    assertThat(campus.undo(undoing, first)).isInstanceOf(Undoing.NotTheLast.class);

    Undoing.Outcome outcome = campus.undo(undoing, second);

    assertThat(outcome).isEqualTo(new Undoing.Undone());
    assertThat(campus.one("select name from institution.room where source_key = 'LIB-2.14'"))
        .isEqualTo("Library 2.14");
    assertThat(
            campus.read(
                "select source_key from people.person where source_key in ('s1005', 's1099') and"
                    + " upper_inf(listed)"))
        .containsExactly("s1005");
    assertThat(campus.one("select count(*) from curriculum.result")).isEqualTo("3");
    assertThat(campus.undo(undoing, second)).isInstanceOf(Undoing.NotTheLast.class);
  }

  @Test
  void undoIsRefusedWhileSomethingNewerRefersToWhatWasAdded() {
    campus.without("groups.csv", "sessions.csv", "allocations.csv", "attendance.csv");
    UUID run = campus.apply().run().orElseThrow();
    campus.write(
        """
        insert into people.institution_role (id, person_id, role, during, given_at)
        select platform.next_id(), id, 'administrator', '(,)', now()
        from people.person where source_key = 't9001'
        """,
        java.util.Map.of());

    Undoing.Outcome outcome = campus.undo(undoing, run);

    assertThat(outcome)
        .isEqualTo(
            new Undoing.Hindered(
                java.util.List.of(new Undoing.Hindrance("institution role", 1, true))));
    assertThat(campus.one("select count(*) from people.person")).isEqualTo("7");
  }
}
