package app.cairn.architecture;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.people.SignedPeople;
import app.cairn.platform.web.Cookies;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Lane;
import app.cairn.world.Matrix;
import app.cairn.world.Person;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Whoever teaches, marks or tutors a student never learns by name that the student came, whatever
 * other role they hold: every page and file is opened as such people, with every role in turn, and
 * searched for the names, numbers and addresses of everyone Physics is for.
 */
@CairnTest
@InWorld
class NeverByNameTest {

  /** About who somebody is, not about who came: nothing of a session stands there. */
  private static final Set<String> ABOUT_PEOPLE = Set.of("/people");

  private static final List<String> ROLES =
      List.of(
          "none",
          "supervisor",
          "coordinator",
          "school_contact",
          "student_organiser",
          "administrator",
          "planning_office",
          "leader",
          "participant");

  private final Matrix matrix = new Matrix();

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;
  @Autowired private SignedPeople signedPeople;
  @Autowired private Cookies cookies;

  static Stream<Arguments> peopleAndRoles() {
    return Stream.of(
            ROLES.stream().map(role -> Arguments.of(Person.LEN, role)),
            Stream.of("supervisor", "coordinator", "leader")
                .map(role -> Arguments.of(Person.OLGA, role)),
            Stream.of("none", "supervisor", "coordinator", "leader")
                .map(role -> Arguments.of(Person.TOVE, role)),
            Stream.of("none", "leader").map(role -> Arguments.of(Person.MARA, role)))
        .flatMap(one -> one);
  }

  @ParameterizedTest
  @MethodSource("peopleAndRoles")
  void noPageOrFileNamesWhoCame(Person reader, String role) {
    give(reader, role);
    var names = names();
    var shown = new TreeSet<String>();
    for (String path : paths()) {
      String body = body(path, reader);
      names.stream()
          .filter(name -> body.contains(name))
          .findFirst()
          .ifPresent(name -> shown.add(path + ": " + name));
    }
    assertThat(shown).as(reader + " as " + role).isEmpty();
  }

  /** Or the search would find nothing because there is nothing to find. */
  @Test
  void whoeverRunsThePartAndTeachesNobodyFindsThem() {
    assertThat(ABOUT_PEOPLE).as("may only shrink").hasSize(1);
    var names = names();
    assertThat(paths())
        .filteredOn(path -> names.stream().anyMatch(body(path, Person.COLIN)::contains))
        .anyMatch(path -> path.startsWith("/registers/"))
        .anyMatch(path -> path.contains("/entries/"));
  }

  /** Each page about the things of the matrix, and about the session to which six came. */
  private Set<String> paths() {
    var paths = new LinkedHashSet<String>();
    for (Matrix.Cell cell : Matrix.cells()) {
      if (cell.method().equals("GET")
          && cell.relation().equals("own")
          && !ABOUT_PEOPLE.contains(cell.path())) {
        String path = matrix.address(cell);
        paths.add(path);
        paths.add(
            path.replace(HERE.id(602).toString(), HERE.id(601).toString())
                .replace(HERE.id(702).toString(), HERE.id(701).toString()));
      }
    }
    return paths;
  }

  private static List<String> names() {
    var names = new ArrayList<String>();
    IntStream.rangeClosed(121, 128)
        .forEach(
            n -> {
              names.add("Family" + n);
              names.add("u-" + HERE.canary() + "-" + n);
              names.add("p-" + HERE.canary() + "-" + n);
            });
    for (String given : List.of("Pia", "Pip", "Per", "Paz", "Pym", "Poe", "Pat", "Pru", "Pau")) {
      names.add(given + " " + HERE.canary());
      names.add(given.toLowerCase(Locale.ROOT) + "@");
    }
    return names;
  }

  private String body(String path, Person reader) {
    var response =
        web.get()
            .uri(path)
            .with(As.person(HERE, reader))
            .cookie(Lane.cookieOf(HERE, reader, signedPeople, cookies))
            .exchange()
            .getMvcResult()
            .getResponse();
    try {
      return response.getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void give(Person reader, String role) {
    var id = UUID.randomUUID();
    Map<String, Object> params =
        Map.of("id", id, "person", HERE.id(reader.fixed()), "by", HERE.id(101), "role", role);
    switch (role) {
      case "none" -> {}
      case "supervisor", "coordinator", "school_contact", "student_organiser" -> {
        jdbc.sql("delete from scheme.staff_role where person_id = :person").params(params).update();
        jdbc.sql(
                """
                insert into scheme.staff_role (id, scheme_id, person_id, role, during, given_by, given_at)
                values (:id, :scheme, :person, :role, '[2026-08-01,)', :by, '2026-08-01T09:00Z')
                """)
            .params(params)
            .param("scheme", HERE.id(401))
            .update();
      }
      case "administrator", "planning_office" ->
          jdbc.sql(
                  """
                  insert into people.institution_role (id, person_id, role, during, given_by, given_at)
                  values (:id, :person, :role, '[2024-01-01,)', :by, '2024-01-01T09:00Z')
                  """)
              .params(params)
              .update();
      case "leader" -> lead(params);
      default ->
          jdbc.sql(
                  """
                  insert into curriculum.enrolment (id, source, source_key, unit_offering_id, person_id, attempt, during)
                  values (:id, 'test', 'test', :offering, :person, 1, '[2026-09-21,)')
                  """)
              .params(params)
              .param("offering", HERE.id(312))
              .update();
    }
  }

  private void lead(Map<String, Object> params) {
    jdbc.sql(
            """
            insert into leaders.leader (id, scheme_id, person_id, during, made_by, made_at)
            values (:id, :scheme, :person, '[2026-09-01,2027-08-01)', :by, '2026-09-01T09:00Z')
            """)
        .params(params)
        .param("scheme", HERE.id(401))
        .update();
    jdbc.sql(
            """
            insert into timetable.allocation (id, study_session_id, leader_id, person_id, capacity, during, held, made_by)
            select gen_random_uuid(), s.id, :id, :person, 'shadowing', s.during, '[2026-09-20T09:00Z,)', :by
            from timetable.study_session s
            where s.id in (:sessions)
            """)
        .params(params)
        .param("sessions", List.of(HERE.id(601), HERE.id(602)))
        .update();
    jdbc.sql(
            """
            insert into attendance.register_keeper (id, register_id, person_id, during)
            select gen_random_uuid(), r.id, :person, '[2026-09-20T09:00Z,)'
            from attendance.register r
            where r.id in (:registers)
            """)
        .params(params)
        .param("registers", List.of(HERE.id(701), HERE.id(702)))
        .update();
  }
}
