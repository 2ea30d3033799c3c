package app.cairn.scheme.preset;

import app.cairn.platform.security.PublicPaths;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ComparisonIsPublic implements PublicPaths {

  @Override
  public List<String> patterns() {
    return List.of("/comparison");
  }
}
