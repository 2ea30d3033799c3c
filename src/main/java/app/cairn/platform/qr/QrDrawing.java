package app.cairn.platform.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as one path of dark modules.
 *
 * @param side how many modules the picture is wide, the quiet zone included
 */
public record QrDrawing(int side, String path) {

  private static final int QUIET = 4;

  public static QrDrawing of(String text) {
    ByteMatrix modules;
    try {
      modules =
          Encoder.encode(
                  text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
              .getMatrix();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("Too long for a QR code", tooLong);
    }
    var path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int run = runOfDark(modules, x, y);
        if (run > 0) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(run).append("v1h-").append(run).append('z');
          x += run;
        }
      }
    }
    return new QrDrawing(modules.getWidth() + 2 * QUIET, path.toString());
  }

  private static int runOfDark(ByteMatrix modules, int from, int y) {
    int x = from;
    while (x < modules.getWidth() && modules.get(x, y) == 1) {
      x++;
    }
    return x - from;
  }
}
