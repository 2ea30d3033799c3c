package app.cairn.platform.intake.reading;

import app.cairn.platform.intake.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Which characters a file is written in: UTF-8 when every byte of it is, else Windows-1252, else
 * refused. The whole file is read once for it: a single stray byte on the last page decides.
 */
final class Encoding {

  static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int BUFFER = 1 << 16;

  private final String file;
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer decoded = CharBuffer.allocate(BUFFER);
  private boolean isUtf8 = true;
  private boolean isWindows = true;
  private long lines = 1;

  private Encoding(String file) {
    this.file = file;
  }

  static Charset of(String file, InputStream in) throws IOException, Unreadable {
    return new Encoding(file).read(in);
  }

  private Charset read(InputStream in) throws IOException, Unreadable {
    var bytes = ByteBuffer.allocate(BUFFER);
    boolean first = true;
    for (int read = fill(in, bytes); read >= 0; read = fill(in, bytes)) {
      int fresh = bytes.position() - read;
      if (first) {
        refuseOtherKinds(bytes.array(), bytes.position());
        first = false;
      }
      look(bytes.array(), fresh, bytes.position());
      bytes.flip();
      check(bytes, false);
      bytes.compact();
    }
    bytes.flip();
    check(bytes, true);
    if (!isUtf8 && !isWindows) {
      throw new Unreadable(file, 0, Reason.of("imports.reason.unknown-characters"));
    }
    return isUtf8 ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static int fill(InputStream in, ByteBuffer bytes) throws IOException {
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + Math.max(0, read));
    return read;
  }

  private void refuseOtherKinds(byte[] bytes, int length) throws Unreadable {
    if (length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
      throw new Unreadable(file, 0, Reason.of("imports.reason.a-spreadsheet"));
    }
  }

  private void look(byte[] bytes, int from, int to) throws Unreadable {
    for (int i = from; i < to; i++) {
      switch (bytes[i]) {
        case 0 -> throw new Unreadable(file, lines, Reason.of("imports.reason.unknown-characters"));
        case '\n' -> lines++;
        case (byte) 0x81, (byte) 0x8D, (byte) 0x8F, (byte) 0x90, (byte) 0x9D -> isWindows = false;
        default -> {}
      }
    }
  }

  private void check(ByteBuffer bytes, boolean end) {
    while (isUtf8) {
      decoded.clear();
      CoderResult result = utf8.decode(bytes, decoded, end);
      if (result.isError()) {
        isUtf8 = false;
      } else if (result.isUnderflow()) {
        return;
      }
    }
    bytes.position(bytes.limit());
  }
}
