package app.cairn.platform.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database of whoever has not set one up. The demonstration has a database of its own beside
 * the real one, so that neither can ever be taken for the other.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class EmbeddedDatabase {

  @Bean(destroyMethod = "close")
  @ConditionalOnMissingBean
  EmbeddedPostgres embeddedPostgres(@Value("${cairn.data}") Path data) {
    return EmbeddedPostgres.in(data.resolve("postgres"));
  }

  @Bean(destroyMethod = "close")
  @ConditionalOnWebApplication
  EmbeddedPostgresWatch embeddedPostgresWatch(EmbeddedPostgres postgres) {
    return new EmbeddedPostgresWatch(postgres);
  }

  @Bean
  @ConditionalOnMissingBean
  JdbcConnectionDetails databaseOfTheApplication(
      EmbeddedPostgres postgres,
      @Value("${cairn.demonstration}") boolean demonstration,
      @Value("${cairn.fresh:false}") boolean fresh) {
    String database = demonstration ? "cairn_demonstration" : "cairn";
    if (demonstration && fresh) {
      ClusterLayout.forget(postgres, database);
    }
    ClusterLayout.prepare(postgres, database);
    return new ApplicationLogin(postgres, database);
  }

  @Bean
  @ConditionalOnMissingBean
  FlywayConnectionDetails databaseOfTheOwner(
      EmbeddedPostgres postgres, JdbcConnectionDetails application) {
    return new OwnerLogin(postgres, application.getJdbcUrl());
  }

  private record ApplicationLogin(EmbeddedPostgres postgres, String database)
      implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
      return DatabaseSecrets.APPLICATION;
    }

    @Override
    public String getPassword() {
      return postgres.passwordOf(DatabaseSecrets.APPLICATION);
    }

    @Override
    public String getJdbcUrl() {
      return postgres.url(database);
    }
  }

  private record OwnerLogin(EmbeddedPostgres postgres, String url)
      implements FlywayConnectionDetails {

    @Override
    public String getUsername() {
      return DatabaseSecrets.OWNER;
    }

    @Override
    public String getPassword() {
      return postgres.passwordOf(DatabaseSecrets.OWNER);
    }

    @Override
    public String getJdbcUrl() {
      return url;
    }
  }
}
