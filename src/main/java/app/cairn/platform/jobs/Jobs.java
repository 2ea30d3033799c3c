package app.cairn.platform.jobs;

import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The scheduler over all nodes; its table says who does what when. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Jobs {

  private static final Logger log = LoggerFactory.getLogger(Jobs.class);

  @Bean(destroyMethod = "stop")
  Scheduler scheduler(
      DataSource dataSource,
      ObjectProvider<Job> jobs,
      ObjectProvider<InstitutionDirectory> institutions,
      JdbcClient jdbc,
      Clock clock) {
    List<RecurringTask<?>> tasks =
        new java.util.ArrayList<>(
            jobs.orderedStream().map(job -> recurring(job, institutions)).toList());
    tasks.add(tidying(jdbc, clock));
    return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource))
        .startTasks(tasks.toArray(RecurringTask<?>[]::new))
        .tableName("platform.scheduled_tasks")
        .executorService(Executors.newVirtualThreadPerTaskExecutor())
        .threads(4)
        .shutdownMaxWait(Duration.ofSeconds(20))
        .build();
  }

  /** Only once everything stands; not in tests, which run what they mean to test. */
  @Bean
  Starting startingOfJobs(
      Scheduler scheduler,
      @org.springframework.beans.factory.annotation.Value("${cairn.jobs:true}") boolean wanted) {
    return new Starting(scheduler, wanted);
  }

  record Starting(Scheduler scheduler, boolean wanted) {

    @EventListener(ApplicationReadyEvent.class)
    void start() {
      if (wanted) {
        scheduler.start();
      }
    }
  }

  private static RecurringTask<?> recurring(
      Job job, ObjectProvider<InstitutionDirectory> institutions) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
        .execute(
            (_, _) ->
                institutions
                    .orderedStream()
                    .flatMap(directory -> directory.all().stream())
                    .forEach(institution -> runFor(institution, job)));
  }

  /** One institution's trouble is not the others'. */
  private static void runFor(InstitutionCard institution, Job job) {
    try {
      Tenancy.within(institution.id(), job::run);
    } catch (RuntimeException e) {
      log.error("The job {} failed for {}", job.name(), institution.handle(), e);
    }
  }

  private static RecurringTask<?> tidying(JdbcClient jdbc, Clock clock) {
    return Tasks.recurring("tidy-machinery", FixedDelay.ofHours(24))
        .execute(
            (_, _) -> {
              jdbc.sql(
                      """
                      delete from platform.event_publication
                      where completion_date < now() - interval '30 days'
                      """)
                  .update();
              jdbc.sql("delete from platform.bucket where expires_at < :now")
                  .param("now", clock.millis())
                  .update();
            });
  }
}
