package app.cairn.attendance.code;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.secrets.Secrets;
import app.cairn.platform.secrets.SigningKey;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Makes and believes the codes of registers, without looking anything up: a code is a signature
 * over institution, register and window of time. It says which register and how long its windows
 * are; the signature covers both, so neither can be changed. The current window and the one before
 * are good.
 */
@Component
public class CheckInCodes {

  private static final int HANDLE = 8;
  private static final int WINDOW = 2;
  private static final int SIGNATURE = 16;
  private static final int TO_CHOOSE_FROM = 9;
  private static final int LENGTH = HANDLE + WINDOW + SIGNATURE;

  private final SigningKey forScanning;
  private final SigningKey forTyping;

  @Autowired
  CheckInCodes(Secrets secrets) {
    this(secrets.keyFor("check-in codes to scan"), secrets.keyFor("check-in codes to type"));
  }

  CheckInCodes(SigningKey forScanning, SigningKey forTyping) {
    this.forScanning = forScanning;
    this.forTyping = forTyping;
  }

  public ShownCode shown(
      InstitutionId institution, RegisterHandle register, CodeWindow window, Instant now) {
    long number = window.numberAt(now);
    CodeWindow typing = window.forTyping();
    Instant scanEnds = window.endOf(number);
    Instant typingEnds = typing.endOf(typing.numberAt(now));
    return new ShownCode(
        text(institution, register, window, number),
        digits(institution, register, typing, typing.numberAt(now)),
        window.isStrict() ? toTap(institution, register, window, number) : null,
        scanEnds.isBefore(typingEnds) ? scanEnds : typingEnds);
  }

  /** Which register a scanned text names, whoever signed it; to learn whose institution to ask. */
  public Optional<RegisterHandle> namedBy(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    OptionalLong handle = Base32.decode(text.substring(0, HANDLE));
    return handle.isEmpty()
        ? Optional.empty()
        : Optional.of(new RegisterHandle(handle.getAsLong()));
  }

  /** The register whose code this is at that moment; empty for any other text. */
  public Optional<RegisterHandle> scanned(InstitutionId institution, String text, Instant now) {
    Optional<RegisterHandle> register = namedBy(text);
    OptionalLong seconds =
        register.isEmpty()
            ? OptionalLong.empty()
            : Base32.decode(text.substring(HANDLE, HANDLE + WINDOW));
    if (seconds.isEmpty() || !CodeWindow.allows(seconds.getAsLong())) {
      return Optional.empty();
    }
    var window = new CodeWindow((int) seconds.getAsLong());
    long number = window.numberAt(now);
    String said = text.toUpperCase(Locale.ROOT);
    boolean good =
        same(said, text(institution, register.get(), window, number))
            | same(said, text(institution, register.get(), window, number - 1));
    return good ? register : Optional.empty();
  }

  /** Whether the text is a code that this register's screen showed at some moment between those. */
  public boolean wasShown(
      InstitutionId institution,
      RegisterHandle register,
      CodeWindow window,
      String text,
      Instant from,
      Instant until) {
    String said = text.toUpperCase(Locale.ROOT);
    boolean good = false;
    for (long number = window.numberAt(from); number <= window.numberAt(until); number++) {
      good |= same(said, text(institution, register, window, number));
    }
    return good;
  }

  /** Whether these are the register's six digits at that moment. */
  public boolean typed(
      InstitutionId institution,
      RegisterHandle register,
      CodeWindow window,
      String digits,
      Instant now) {
    CodeWindow typing = window.forTyping();
    long number = typing.numberAt(now);
    return same(digits, digits(institution, register, typing, number))
        | same(digits, digits(institution, register, typing, number - 1));
  }

  /** How long the windows of a scanned text are, whoever signed it. */
  public Optional<CodeWindow> windowOf(String text) {
    OptionalLong seconds =
        text.length() == LENGTH
            ? Base32.decode(text.substring(HANDLE, HANDLE + WINDOW))
            : OptionalLong.empty();
    return seconds.isPresent() && CodeWindow.allows(seconds.getAsLong())
        ? Optional.of(new CodeWindow((int) seconds.getAsLong()))
        : Optional.empty();
  }

  /**
   * Nine numbers to tap one of: the one on the screen now, the one after it, and others, in order.
   */
  public List<String> numbersToTap(
      InstitutionId institution, RegisterHandle register, CodeWindow window, Instant now) {
    long number = window.numberAt(now);
    var numbers = new TreeSet<String>();
    for (long turn = 0; numbers.size() < TO_CHOOSE_FROM; turn++) {
      // Numbers of windows far away are as good as any other to stand beside the right one.
      long of = turn < 2 ? number + turn : -number - turn;
      numbers.add(toTap(institution, register, window, of));
    }
    return List.copyOf(numbers);
  }

  /** Whether it is the number on the register's screen at that moment, or the one before. */
  public boolean tapped(
      InstitutionId institution,
      RegisterHandle register,
      CodeWindow window,
      String said,
      Instant now) {
    long number = window.numberAt(now);
    return same(said, toTap(institution, register, window, number))
        | same(said, toTap(institution, register, window, number - 1));
  }

  private String toTap(
      InstitutionId institution, RegisterHandle register, CodeWindow window, long number) {
    byte[] message = message(institution, register, window, number);
    // Longer than what six digits are made of, so that neither tells anything about the other.
    byte[] longer = Arrays.copyOf(message, message.length + 1);
    long random = ByteBuffer.wrap(forTyping.sign(longer)).getLong();
    return String.valueOf(10 + Math.floorMod(random, 90));
  }

  private String text(
      InstitutionId institution, RegisterHandle register, CodeWindow window, long number) {
    ByteBuffer signature =
        ByteBuffer.wrap(forScanning.sign(message(institution, register, window, number)));
    return Base32.encode(register.value(), HANDLE)
        + Base32.encode(window.seconds(), WINDOW)
        + Base32.encode(signature.getLong(), SIGNATURE / 2)
        + Base32.encode(signature.getLong(), SIGNATURE / 2);
  }

  private String digits(
      InstitutionId institution, RegisterHandle register, CodeWindow window, long number) {
    long random =
        ByteBuffer.wrap(forTyping.sign(message(institution, register, window, number))).getLong();
    return String.format(Locale.ROOT, "%06d", Math.floorMod(random, 1_000_000L));
  }

  private static byte[] message(
      InstitutionId institution, RegisterHandle register, CodeWindow window, long number) {
    return ByteBuffer.allocate(36)
        .putLong(institution.value().getMostSignificantBits())
        .putLong(institution.value().getLeastSignificantBits())
        .putLong(register.value())
        .putInt(window.seconds())
        .putLong(number)
        .array();
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }
}
