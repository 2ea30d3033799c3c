package app.cairn.platform.tenancy;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

  static final String MACHINERY = "platform machinery";

  @Bean
  JdbcTransactionManager transactionManager(DataSource dataSource) {
    return new TenantTransactionManager(dataSource);
  }

  /** Reading and saving a browser's session belongs to no institution. */
  @Bean
  TransactionOperations springSessionTransactionOperations(JdbcTransactionManager transactions) {
    var template = new TransactionTemplate(transactions);
    template.setName(MACHINERY);
    template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return template;
  }
}
