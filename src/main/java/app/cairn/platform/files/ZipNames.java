package app.cairn.platform.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what a zip says it holds, from the list at its end: nothing is unpacked. */
final class ZipNames {

  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int MOST = 20_000;

  private ZipNames() {}

  /** No names at all where the list can't be read. */
  static List<String> of(byte[] zip) {
    var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int earliest = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
    for (int at = zip.length - END_LENGTH; at >= earliest; at--) {
      if (bytes.getInt(at) == END) {
        return names(bytes, at);
      }
    }
    return List.of();
  }

  private static List<String> names(ByteBuffer bytes, int end) {
    var names = new ArrayList<String>();
    int count = Short.toUnsignedInt(bytes.getShort(end + 10));
    int at = bytes.getInt(end + 16);
    try {
      for (int i = 0; i < count && i < MOST; i++) {
        if (at < 0 || at + ENTRY_LENGTH > bytes.limit() || bytes.getInt(at) != ENTRY) {
          return List.of();
        }
        int name = Short.toUnsignedInt(bytes.getShort(at + 28));
        int more =
            Short.toUnsignedInt(bytes.getShort(at + 30))
                + Short.toUnsignedInt(bytes.getShort(at + 32));
        byte[] text = new byte[name];
        bytes.get(at + ENTRY_LENGTH, text);
        names.add(new String(text, StandardCharsets.UTF_8));
        at += ENTRY_LENGTH + name + more;
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException cutShort) {
      return List.of();
    }
    return names;
  }
}
