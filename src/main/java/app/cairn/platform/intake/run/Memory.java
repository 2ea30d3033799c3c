package app.cairn.platform.intake.run;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What imports remember of the rows they changed, so that they can be shown and undone. */
@Component
public class Memory {

  private final JdbcClient jdbc;

  Memory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Forgets rows of a table in which a column has a value, so that an undo does not bring them
   * back, and every single change of the record type that fills the table; the counts stay.
   */
  @Transactional
  public void forget(String recordType, String table, String column, String value) {
    jdbc.sql(
            """
            delete from platform.intake_journal
            where table_name = :table and :value in (before ->> :column, after ->> :column)
            """)
        .param("table", table)
        .param("column", column)
        .param("value", value)
        .update();
    jdbc.sql("delete from platform.intake_change where record_type = :type")
        .param("type", recordType)
        .update();
  }
}
