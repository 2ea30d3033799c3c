package app.cairn.platform.intake.run;

import app.cairn.platform.intake.Field;
import app.cairn.platform.intake.Reason;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns what stands in a cell into what the database reads, or says why it can't. */
final class CellText {

  private static final int SHORT = 200;
  private static final int LONG = 2_000;
  private static final int LAST_WEEK = 60;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("[H:mm][H:mm:ss]", Locale.ROOT);
  private static final Pattern WEEKS = Pattern.compile("(\\d{1,2})(?:\\s*[-–]\\s*(\\d{1,2}))?");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private final ZoneId zone;

  CellText(ZoneId zone) {
    this.zone = zone;
  }

  /** This cell can't be what its field needs. */
  static final class Unfit extends Exception {
    private final transient Reason reason;

    Unfit(Reason reason) {
      super(reason.key(), null, false, false);
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  String read(Field field, String text) throws Unfit {
    return switch (field.kind()) {
      case TEXT -> clean(text, SHORT);
      case LONG_TEXT -> clean(text, LONG);
      case WHOLE -> whole(field, text);
      case NUMBER -> number(field, text).toPlainString();
      case DATE -> date(text).toString();
      case TIME -> time(text).toString();
      case MOMENT -> moment(text).toString();
      case YES_NO -> yesNo(text);
      case WEEKDAY -> weekday(text);
      case WEEKS -> weeks(text);
      case LIST -> list(text);
      case WORD -> word(field, text);
    };
  }

  private static String clean(String text, int longest) throws Unfit {
    if (text.length() > longest) {
      throw new Unfit(
          Reason.of("imports.reason.too-long", "value", shown(text), "characters", longest));
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7F) {
        throw new Unfit(Reason.of("imports.reason.control-character", "value", shown(text)));
      }
    }
    return text;
  }

  private static String whole(Field field, String text) throws Unfit {
    try {
      return Integer.toString(number(field, text).intValueExact());
    } catch (ArithmeticException e) {
      throw new Unfit(Reason.of("imports.reason.not-whole", "value", shown(text)));
    }
  }

  private static BigDecimal number(Field field, String text) throws Unfit {
    BigDecimal number;
    try {
      if (text.length() > 30) {
        throw new NumberFormatException();
      }
      number = new BigDecimal(text);
      if (Math.abs(number.scale()) > 20) {
        throw new NumberFormatException();
      }
    } catch (NumberFormatException e) {
      throw new Unfit(Reason.of("imports.reason.not-a-number", "value", shown(text)));
    }
    if (number.doubleValue() < field.least() || number.doubleValue() > field.most()) {
      throw new Unfit(
          new Reason(
              "imports.reason.out-of-range",
              java.util.Map.of(
                  "value",
                  shown(text),
                  "least",
                  plain(field.least()),
                  "most",
                  plain(field.most()))));
    }
    return number;
  }

  private static String plain(double bound) {
    return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }

  private static LocalDate date(String text) throws Unfit {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() < 1900 || date.getYear() > 2200) {
        throw new DateTimeException(text);
      }
      return date;
    } catch (DateTimeException e) {
      throw new Unfit(Reason.of("imports.reason.not-a-date", "value", shown(text)));
    }
  }

  private static LocalTime time(String text) throws Unfit {
    try {
      return LocalTime.parse(text, TIME);
    } catch (DateTimeException e) {
      throw new Unfit(Reason.of("imports.reason.not-a-time", "value", shown(text)));
    }
  }

  private Instant moment(String text) throws Unfit {
    String written = text.replace(' ', 'T');
    try {
      return OffsetDateTime.parse(written).toInstant();
    } catch (DateTimeException e) {
      try {
        return LocalDateTime.parse(written).atZone(zone).toInstant();
      } catch (DateTimeException f) {
        throw new Unfit(Reason.of("imports.reason.not-a-moment", "value", shown(text)));
      }
    }
  }

  private static String yesNo(String text) throws Unfit {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "1", "y" -> "t";
      case "no", "false", "0", "n" -> "f";
      default -> throw new Unfit(Reason.of("imports.reason.not-yes-or-no", "value", shown(text)));
    };
  }

  private static String weekday(String text) throws Unfit {
    String start = text.length() < 3 ? text : text.substring(0, 3).toLowerCase(Locale.ROOT);
    int day = DAYS.indexOf(start) + 1;
    if (day == 0 && text.matches("[1-7]")) {
      day = Integer.parseInt(text);
    }
    if (day == 0) {
      throw new Unfit(Reason.of("imports.reason.not-a-weekday", "value", shown(text)));
    }
    return Integer.toString(day);
  }

  private static String weeks(String text) throws Unfit {
    var weeks = new java.util.TreeSet<Integer>();
    for (String part : text.split("[,;]", -1)) {
      var range = WEEKS.matcher(part.strip());
      if (!range.matches()) {
        throw new Unfit(Reason.of("imports.reason.not-weeks", "value", shown(text)));
      }
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      if (first < 1 || last < first || last > LAST_WEEK) {
        throw new Unfit(Reason.of("imports.reason.not-weeks", "value", shown(text)));
      }
      for (int week = first; week <= last; week++) {
        weeks.add(week);
      }
    }
    return weeks.toString().replace('[', '{').replace(']', '}').replace(" ", "");
  }

  private static String list(String text) throws Unfit {
    var array = new StringBuilder("{");
    for (String part : text.split("[,;]", -1)) {
      String item = clean(part.strip(), SHORT);
      if (!item.isEmpty()) {
        array.append(array.length() > 1 ? "," : "").append('"');
        array.append(item.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
      }
    }
    return array.append('}').toString();
  }

  private static String word(Field field, String text) throws Unfit {
    String word = text.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    if (!field.words().contains(word)) {
      throw new Unfit(
          Reason.of(
              "imports.reason.not-one-of",
              "value",
              shown(text),
              "words",
              String.join(", ", field.words()).replace('_', '-')));
    }
    return word;
  }

  private static String shown(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
