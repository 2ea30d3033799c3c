package app.cairn.institution.records;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Which part of a long list is shown: page {@code number} from 1, of {@code total} lines in all.
 */
public record Stretch(int number, int total) {

  static final int SIZE = 50;

  static Stretch at(int number) {
    return new Stretch(Math.clamp(number, 1, 100_000), 0);
  }

  Stretch of(int total) {
    return new Stretch(number, total);
  }

  int offset() {
    return (number - 1) * SIZE;
  }

  static String address(String path, String... namedValues) {
    var address = new StringBuilder(path).append('?');
    for (int i = 0; i < namedValues.length; i += 2) {
      if (!namedValues[i + 1].isEmpty()) {
        var value = URLEncoder.encode(namedValues[i + 1], StandardCharsets.UTF_8);
        address.append(namedValues[i]).append('=').append(value).append('&');
      }
    }
    return address.toString();
  }

  public int pages() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }
}
