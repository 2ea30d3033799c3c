package app.cairn.scheme.target;

import app.cairn.scheme.SchemeYearId;
import app.cairn.scheme.Target;
import app.cairn.scheme.TargetId;
import app.cairn.scheme.Targets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class TargetBook implements Targets {

  private final TargetSql sql;

  TargetBook(TargetSql sql) {
    this.sql = sql;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Target> find(TargetId target) {
    return sql.find(target);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Target> of(SchemeYearId year) {
    return sql.of(year);
  }
}
