package app.cairn.world;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells {@link QueryCount} of every statement that is executed. */
final class CountingDataSource extends DelegatingDataSource {

  CountingDataSource(DataSource target) {
    super(target);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return watched(Connection.class, super.getConnection(), "");
  }

  private static <T> T watched(Class<T> type, T target, String prepared) {
    return type.cast(
        Proxy.newProxyInstance(
            CountingDataSource.class.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              boolean textGiven =
                  arguments != null && arguments.length > 0 && arguments[0] instanceof String;
              if (method.getName().startsWith("execute")) {
                QueryCount.saw(textGiven ? (String) arguments[0] : prepared);
              }
              try {
                Object answer = method.invoke(target, arguments);
                return switch (answer) {
                  case CallableStatement call ->
                      watched(CallableStatement.class, call, (String) arguments[0]);
                  case PreparedStatement statement when method.getName().startsWith("prepare") ->
                      watched(PreparedStatement.class, statement, (String) arguments[0]);
                  case Statement statement when method.getName().equals("createStatement") ->
                      watched(Statement.class, statement, "");
                  case null, default -> answer;
                };
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
