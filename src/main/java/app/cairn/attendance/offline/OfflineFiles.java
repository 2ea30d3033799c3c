package app.cairn.attendance.offline;

import app.cairn.platform.security.PublicPaths;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The two service workers stand at addresses of their own that never change, because a browser asks
 * there for the next version; from the root, so that they may be limited to the pages they are for.
 * What is public here holds no word about anybody.
 */
@Configuration(proxyBeanMethods = false)
class OfflineFiles implements WebMvcConfigurer, PublicPaths {

  private static final List<String> WORKERS = List.of("/register-worker.js", "/scan-worker.js");

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(WORKERS.toArray(String[]::new))
        .addResourceLocations("classpath:/static/workers/")
        .setCacheControl(CacheControl.noCache());
  }

  @Override
  public List<String> patterns() {
    return List.of(
        "/register-worker.js", "/scan-worker.js", "/registers/kept", "/registers/app.webmanifest");
  }
}
