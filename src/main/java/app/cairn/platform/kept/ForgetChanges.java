package app.cairn.platform.kept;

import app.cairn.platform.jobs.Job;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets changes that are older than anything kept can be. */
@Component
class ForgetChanges implements Job {

  private final JdbcClient jdbc;

  ForgetChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "forget-changes";
  }

  @Override
  public Duration every() {
    return KeptWork.AT_MOST;
  }

  @Override
  @Transactional
  public void run() {
    jdbc.sql("delete from platform.change where noted_at < now() - interval '1 day'").update();
  }
}
