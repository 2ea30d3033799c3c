package app.cairn.platform.intake.call;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.intake.Spoken;
import app.cairn.platform.intake.mapping.BuiltIn;
import app.cairn.platform.intake.mapping.Mapping;
import app.cairn.platform.intake.mapping.MappingFault;
import app.cairn.platform.intake.reading.Limits;
import app.cairn.platform.intake.run.Intake;
import app.cairn.platform.intake.run.Mappings;
import app.cairn.platform.intake.run.Origin;
import app.cairn.platform.intake.run.Report;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The body is a zip; the answer comes when all is done. */
@Controller
class CallController {

  private static final int BAD_ROWS_TOLD = 200;
  private static final int PIECE = 1 << 16;

  private final Tokens tokens;
  private final Intake intake;
  private final Mappings mappings;
  private final Words words;

  CallController(Tokens tokens, Intake intake, Mappings mappings, Words words) {
    this.tokens = tokens;
    this.intake = intake;
    this.mappings = mappings;
    this.words = words;
  }

  @PostMapping("/api/imports")
  View create(
      @RequestHeader(name = "Authorization", defaultValue = "") String authorization,
      @RequestParam(defaultValue = BuiltIn.ONEROSTER) String mapping,
      @RequestParam(name = "switch", defaultValue = "") Set<String> switches,
      @RequestParam(defaultValue = "false") boolean preview,
      @RequestParam(name = "allow-removals", defaultValue = "false") boolean allowRemovals,
      HttpServletRequest request)
      throws IOException {
    Optional<InstitutionId> institution =
        tokens.institutionOf(authorization.replaceFirst("(?i)^bearer +", ""));
    if (institution.isEmpty()) {
      return Answer.of(401, "no-token", "Send a token of yours: Authorization: Bearer cairn_…");
    }
    Path zip = Files.createTempFile("cairn-call", ".zip");
    try {
      if (!keep(request.getInputStream(), zip)) {
        return Answer.of(413, "too-much", "Send a smaller zip, or use bin/cairn import.");
      }
      return Tenancy.within(
          institution.get(), () -> bring(zip, mapping, switches, !preview, allowRemovals));
    } finally {
      Files.deleteIfExists(zip);
    }
  }

  private static boolean keep(InputStream sent, Path file) throws IOException {
    long most = Limits.usual().bundleBytes();
    var piece = new byte[PIECE];
    try (var out = Files.newOutputStream(file)) {
      for (int read = sent.read(piece); read >= 0; read = sent.read(piece)) {
        most -= read;
        if (most < 0) {
          return false;
        }
        out.write(piece, 0, read);
      }
      return true;
    }
  }

  private Answer bring(
      Path zip, String mappingName, Set<String> switches, boolean apply, boolean allowRemovals) {
    Wording wording = words.wording();
    try {
      Optional<String> text = mappings.textOf(mappingName);
      if (text.isEmpty()) {
        return Answer.of(
            422, "no-mapping", wording.t("imports.call.no-mapping", "name", mappingName));
      }
      Mapping mapping = mappings.read(text.get());
      Report report =
          intake
              .bring(
                  zip,
                  new Intake.Way(
                      mapping, switches, apply, allowRemovals, Origin.CALL, Optional.empty()))
              .report();
      return answer(report, wording);
    } catch (MappingFault e) {
      return Answer.of(422, "no-mapping", Spoken.reason(wording, e.reason()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer answer(Report report, Wording wording) {
    int status =
        switch (report.outcome()) {
          case READY, APPLIED -> 200;
          case ASKS -> 409;
          case REFUSED -> Intake.isBusy(report) ? 409 : 422;
        };
    return new Answer(
        status,
        report.outcome().name().toLowerCase(Locale.ROOT),
        wording.choice("imports.call.outcome", report.outcome()),
        report.counts(),
        report.badRows(),
        report.findings().stream()
            .limit(BAD_ROWS_TOLD)
            .map(
                finding ->
                    new Answer.Bad(
                        finding.file(),
                        finding.line(),
                        finding.column(),
                        Spoken.reason(wording, finding.reason())))
            .toList());
  }
}
