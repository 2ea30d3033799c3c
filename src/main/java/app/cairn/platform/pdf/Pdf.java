package app.cairn.platform.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import gg.jte.models.runtime.JteModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Sets a template of ours as a PDF that keeps to PDF/UA-1. The template is XML with a language, a
 * title and a subject; its fonts are Liberation Sans and Liberation Serif; every picture has an
 * alternative text. Nothing is fetched from anywhere.
 */
public final class Pdf {

  private static final String FONTS = "/com/mpobjects/jasperreports/fonts/liberation/Liberation";

  static {
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  public static byte[] of(JteModel template) {
    var pdf = new ByteArrayOutputStream();
    var builder =
        new PdfRendererBuilder()
            .usePdfUaAccessibility(true)
            .useSVGDrawer(new BatikSVGDrawer())
            .withProducer("Cairn")
            .withHtmlContent(template.render(), null)
            .toStream(pdf);
    for (var priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, priority);
    }
    for (String family : new String[] {"Sans", "Serif"}) {
      builder
          .useFont(font(family, "Regular"), name(family), 400, FontStyle.NORMAL, true)
          .useFont(font(family, "Bold"), name(family), 700, FontStyle.NORMAL, true)
          .useFont(font(family, "Italic"), name(family), 400, FontStyle.ITALIC, true);
    }
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static String name(String family) {
    return "Liberation " + family;
  }

  private static FSSupplier<InputStream> font(String family, String style) {
    return () ->
        Objects.requireNonNull(
            Pdf.class.getResourceAsStream(FONTS + family + "-" + style + ".ttf"));
  }
}
