package app.cairn.attendance.code;

import java.util.OptionalLong;

/**
 * Bits as digits and capitals without I, L, O and U: short in a QR code, read whatever the case.
 */
final class Base32 {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private Base32() {}

  static String encode(long bits, int characters) {
    var text = new char[characters];
    long rest = bits;
    for (int i = characters - 1; i >= 0; i--) {
      text[i] = DIGITS.charAt((int) (rest & 31));
      rest >>>= 5;
    }
    return new String(text);
  }

  /** At most twelve characters; empty when one of them is no digit of ours. */
  static OptionalLong decode(String text) {
    long bits = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = DIGITS.indexOf(Character.toUpperCase(text.charAt(i)));
      if (digit < 0) {
        return OptionalLong.empty();
      }
      bits = bits << 5 | digit;
    }
    return OptionalLong.of(bits);
  }
}
