package app.cairn.attendance.offline;

import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Assets;
import app.cairn.platform.words.Wording;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What a phone needs to know to put Cairn beside its other apps. */
@Controller
class AppManifestController {

  private static final String PAPER = "#f9f6ee";

  private final Shells shells;
  private final Assets assets;

  AppManifestController(Shells shells, Assets assets) {
    this.shells = shells;
    this.assets = assets;
  }

  @GetMapping("/registers/app.webmanifest")
  View show() {
    Wording w = shells.wording();
    return new JsonAnswer(
        200,
        "application/manifest+json",
        Map.of(
            "id",
            "/registers/kept",
            "name",
            w.t("offline.app.name"),
            "short_name",
            w.t("layout.cairn"),
            "description",
            w.t("offline.app.description"),
            "start_url",
            "/registers/kept",
            "scope",
            "/",
            "display",
            "standalone",
            "background_color",
            PAPER,
            "theme_color",
            PAPER,
            "icons",
            List.of(
                icon("cairn.svg", "any", "image/svg+xml", "any"),
                icon("cairn-192.png", "192x192", "image/png", "any"),
                icon("cairn-512.png", "512x512", "image/png", "any"),
                icon("cairn-512.png", "512x512", "image/png", "maskable"))));
  }

  private Map<String, String> icon(String file, String sizes, String type, String purpose) {
    return Map.of("src", assets.url(file), "sizes", sizes, "type", type, "purpose", purpose);
  }
}
