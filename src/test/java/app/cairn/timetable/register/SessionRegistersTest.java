package app.cairn.timetable.register;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.timetable.StudySessionId;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leo and Lia lead this week's Physics session; Olu comes to observe it. */
@CairnTest
@InWorld
class SessionRegistersTest {

  private static final StudySessionId NOW = new StudySessionId(HERE.id(602));

  @Autowired SessionRegisters registers;
  @Autowired JdbcClient jdbc;

  @Test
  void registerKnowsWhoIsThereToLeadOrToObserve() {
    jdbc.sql(
            """
            update timetable.allocation
            set capacity = 'observing'
            where study_session_id = :now and person_id = :lia
            """)
        .param("now", NOW.value())
        .param("lia", HERE.id(112))
        .update();
    registers.inStep(List.of(NOW));
    assertThat(hereAs()).containsExactly("leading " + HERE.id(111), "observing " + HERE.id(112));
    jdbc.sql("delete from timetable.allocation where study_session_id = :now and person_id = :lia")
        .param("now", NOW.value())
        .param("lia", HERE.id(112))
        .update();
    registers.inStep(List.of(NOW));
    assertThat(hereAs()).containsExactly("leading " + HERE.id(111));
  }

  @Test
  void registerKnowsThatASessionDoesNotTakePlace() {
    jdbc.sql(
            """
            insert into timetable.session_cancellation (study_session_id, reason, cancelled_by, cancelled_at)
            values (:now, 'Fog', :colin, now())
            """)
        .param("now", NOW.value())
        .param("colin", HERE.id(104))
        .update();
    registers.inStep(List.of(NOW));
    assertThat(calledOff()).isOne();
    jdbc.sql("delete from timetable.session_cancellation where study_session_id = :now")
        .param("now", NOW.value())
        .update();
    registers.inStep(List.of(NOW));
    assertThat(calledOff()).isZero();
  }

  private List<String> hereAs() {
    return jdbc.sql(
            """
            select here_as || ' ' || person_id
            from attendance.register_here_as
            where register_id = :register
            order by 1
            """)
        .param("register", HERE.id(702))
        .query(String.class)
        .list();
  }

  private int calledOff() {
    return jdbc.sql(
            "select count(*) from attendance.register_called_off where register_id = :register")
        .param("register", HERE.id(702))
        .query(Integer.class)
        .single();
  }
}
