package app.cairn.attendance.checkin;

import app.cairn.attendance.code.RegisterHandle;
import app.cairn.platform.InstitutionId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose register a handle is, asked when nobody is known yet; it stands outside row security. */
@Component
class RegisterOfHandle {

  private final JdbcClient jdbc;

  RegisterOfHandle(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<InstitutionId> institution(RegisterHandle handle) {
    return jdbc.sql(
            """
            select institution_id
            from attendance.register_handle
            where handle = :handle
            """)
        .param("handle", handle.value())
        .query((row, n) -> new InstitutionId(row.getObject(1, UUID.class)))
        .optional();
  }
}
