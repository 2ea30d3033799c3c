package app.cairn.world;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts the counting of statements around the application's database, for tests and benchmarks. */
public final class CountedDatabase implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source && name.equals("dataSource")
        ? new CountingDataSource(source)
        : bean;
  }
}
