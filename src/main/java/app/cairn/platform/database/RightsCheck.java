package app.cairn.platform.database;

import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses to run with rights that would make row security a decoration: as a superuser, with
 * BYPASSRLS, or as (a member of) the owner of the tables.
 */
@Configuration(proxyBeanMethods = false)
class RightsCheck {

  @Bean
  FlywayMigrationStrategy migrateOnlyAsOrdinaryRole(DataSource dataSource) {
    return flyway -> {
      refuseSuperuser(JdbcClient.create(dataSource));
      flyway.migrate();
    };
  }

  @Bean
  @Lazy(false)
  @DependsOnDatabaseInitialization
  Checked rightsOfTheApplication(DataSource dataSource) {
    var database = JdbcClient.create(dataSource);
    refuseSuperuser(database);
    refuseOwner(database);
    return new Checked();
  }

  record Checked() {}

  static void refuseSuperuser(JdbcClient database) {
    boolean tooMighty =
        database
            .sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
            .query((row, _) -> row.getBoolean(1))
            .single();
    if (tooMighty) {
      throw new CannotStart(
          "Cairn refuses to run as a database superuser or with BYPASSRLS: set"
              + " spring.datasource.username to an ordinary role such as cairn_app.");
    }
  }

  static void refuseOwner(JdbcClient database) {
    boolean owner =
        database
            .sql(
                """
                select pg_has_role(current_user, nspowner, 'member')
                from pg_namespace
                where nspname = 'platform'
                """)
            .query((row, _) -> row.getBoolean(1))
            .optional()
            .orElse(false);
    if (owner) {
      throw new CannotStart(
          "Cairn refuses to run as the owner of its tables: set spring.datasource.username to the"
              + " application's role and spring.flyway.user to the owner's.");
    }
  }
}
