package app.cairn.attendance.help;

import app.cairn.platform.security.PublicPaths;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever is asked to scan may read first what it does, and it holds no word about anybody. */
@Component
class CheckInHelpIsPublic implements PublicPaths {

  @Override
  public List<String> patterns() {
    return List.of("/help/check-in");
  }
}
