package app.cairn.demonstration.design;

import app.cairn.platform.security.PublicPaths;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty("cairn.demonstration")
class DesignPaths implements PublicPaths {

  @Override
  public List<String> patterns() {
    return List.of("/design", "/design/**");
  }
}
