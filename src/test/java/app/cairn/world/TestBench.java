package app.cairn.world;

import app.cairn.platform.tenancy.InstitutionDirectory;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every test watches: whether a canary got out, and which statements were sent. */
@TestConfiguration(proxyBeanMethods = false)
class TestBench {

  @Bean
  static BeanPostProcessor statementsAreCounted() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof CountingDataSource)
            ? new CountingDataSource(source)
            : bean;
      }
    };
  }

  @Bean
  static BeanPostProcessor institutionsMaySpeakThePseudoLanguage() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof InstitutionDirectory directory
            ? PseudoLanguage.heardBy(directory)
            : bean;
      }
    };
  }

  @Bean
  AfterCommitProbe afterCommitProbe(JdbcClient jdbc, JdbcTransactionManager transactions) {
    return new AfterCommitProbe(jdbc, new TransactionTemplate(transactions));
  }

  /** Innermost, where it is known whose answer it is. */
  @Bean
  FilterRegistrationBean<CanaryFilter> canaryFilter() {
    var registration = new FilterRegistrationBean<>(new CanaryFilter());
    registration.setOrder(Ordered.LOWEST_PRECEDENCE);
    return registration;
  }

  @Bean
  @Primary
  Clock worldClock() {
    return new WorldClock();
  }

  @Bean
  WorldPersonas worldPersonas() {
    return new WorldPersonas();
  }
}
