package app.cairn.platform.intake.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.world.CairnTest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What differs between the versions of OneRoster, and what of it is never read. */
@CairnTest
class OneRosterTest {

  private static final String PEOPLE =
      "select source_key || ' ' || kind from people.published_person order by source_key";

  @TempDir private Path folder;
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

  @Test
  void versionOneOneSaysInUsersWhoIsStaff() {
    campus.file(
        "users.csv",
        """
        sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName
        s1,,,true,ENG,student,a.lind,Ada,Lind
        t1,,,true,ENG,teacher,b.moss,Bo,Moss
        g1,,,true,ENG,guardian,c.lind,Cy,Lind
        """);

    assertThat(campus.apply().report().findings()).isEmpty();

    assertThat(campus.read(PEOPLE)).containsExactly("s1 student", "t1 staff");
  }

  @Test
  void versionOneTwoSaysInRolesWhoIsStaffAndInUsersWhatTheyPrefer() {
    campus
        .file(
            "users.csv",
            """
            sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
            s1,,,true,a.lind,,Adalbert,Lind,,2001,,Ada,,,ENG,
            t1,,,true,b.moss,,Bo,Moss,,9001,,,,Marsh,ENG,
            p1,,,true,c.hale,,Cy,Hale,,3001,,,,,ENG,
            """)
        .file(
            "roles.csv",
            """
            sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
            r1,,,s1,primary,student,,,ENG,
            r2,,,t1,primary,teacher,,,ENG,
            r3,,,p1,secondary,teacher,,,ENG,
            r4,,,p1,primary,student,,,ENG,
            """);

    assertThat(campus.apply().report().findings()).isEmpty();

    assertThat(campus.read(PEOPLE)).containsExactly("p1 student", "s1 student", "t1 staff");
    assertThat(campus.read("select name from people.published_person order by source_key"))
        .containsExactly("Cy Hale", "Ada Lind", "Bo Marsh");
    assertThat(campus.apply().report().changesNothing()).isTrue();
  }

  @Test
  void demographicsAreNeverRead() {
    campus
        .file("users.csv", "sourcedId,role,givenName,familyName\ns1,student,Ada,Lind\n")
        .file(
            "demographics.csv",
            """
            sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian
            s1,,,2006-02-03,female,false,true
            """);

    Report report = campus.apply().report();

    assertThat(report.unread()).containsExactly("demographics.csv");
    assertThat(report.changes().toString()).doesNotContain("2006-02-03", "female");
    assertThat(campus.one("select count(*) from people.equity_value")).isEqualTo("0");
    assertThat(campus.one("select string_agg(p::text, ' ') from people.person p"))
        .contains("Lind")
        .doesNotContain("2006-02-03");
  }

  @Test
  void norDoesAMappingOfOnesOwnReadThem() {
    String own =
        """
        name: Ours
        source: ours
        records:
          people:
            - from: Demographics.csv
              fields: { person: "{sourcedId}", kind: "student" }
        """;

    assertThatThrownBy(() -> campus.apply(own)).hasStackTraceContaining("never-read");
  }
}
