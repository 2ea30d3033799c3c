package app.cairn.platform.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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

  @Bean
  @ConditionalOnMissingBean
  JdbcConnectionDetails databaseOfTheApplication(
      EmbeddedPostgres postgres, @Value("${cairn.demonstration}") boolean demonstration) {
    String database = demonstration ? "cairn_demonstration" : "cairn";
    ClusterLayout.prepare(postgres, database);
    return new Login(postgres, database, DatabaseSecrets.APPLICATION);
  }

  @Bean
  @ConditionalOnMissingBean
  FlywayConnectionDetails databaseOfTheOwner(JdbcConnectionDetails application) {
    return ((Login) application).as(DatabaseSecrets.OWNER);
  }

  private record Login(EmbeddedPostgres postgres, String database, String role)
      implements JdbcConnectionDetails, FlywayConnectionDetails {

    Login as(String other) {
      return new Login(postgres, database, other);
    }

    @Override
    public String getUsername() {
      return role;
    }

    @Override
    public String getPassword() {
      return postgres.passwordOf(role);
    }

    @Override
    public String getJdbcUrl() {
      return postgres.url(database);
    }

    @Override
    public String getDriverClassName() {
      return "org.postgresql.Driver";
    }
  }
}
