package app.cairn.attendance.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.secrets.SigningKey;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckInCodesTest {

  private static final Random CHANCE = new Random(1707);
  private static final InstitutionId HERE = new InstitutionId(new UUID(1, 2));
  private static final InstitutionId ELSEWHERE = new InstitutionId(new UUID(1, 3));
  private static final CodeWindow ORDINARY = new CodeWindow(120);
  private static final CodeWindow STRICT = new CodeWindow(10);
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final RegisterHandle register = RegisterHandle.random();
  private final CheckInCodes codes = codes(1);

  @Test
  void codeOfTheCurrentAndThePreviousWindowIsGood() {
    String shown = codes.shown(HERE, register, ORDINARY, NOON).text();
    assertThat(codes.scanned(HERE, shown, NOON)).contains(register);
    assertThat(codes.scanned(HERE, shown, NOON.plusSeconds(239))).contains(register);
    assertThat(codes.scanned(HERE, shown, NOON.plusSeconds(240))).isEmpty();
  }

  @Test
  void honestScansThreeSecondsLaterAreGoodEvenInStrictWindows() {
    long good =
        IntStream.range(0, 10_000)
            .mapToObj(_ -> NOON.plusMillis(CHANCE.nextLong(86_400_000)))
            .filter(
                at ->
                    codes
                        .scanned(
                            HERE, codes.shown(HERE, register, STRICT, at).text(), at.plusSeconds(3))
                        .isPresent())
            .count();
    assertThat(good).isEqualTo(10_000);
  }

  @Test
  void replayedCodesAreNeverGoodOnceTheirTwoWindowsAreOver() {
    for (int i = 0; i < 10_000; i++) {
      Instant shownAt = NOON.plusSeconds(CHANCE.nextInt(3600));
      Instant replayedAt = shownAt.plusSeconds(20 + CHANCE.nextInt(7200));
      String shown = codes.shown(HERE, register, STRICT, shownAt).text();
      assertThat(codes.scanned(HERE, shown, replayedAt)).isEmpty();
    }
  }

  @Test
  void forgedCodesAreNeverGood() {
    String shown = codes.shown(HERE, register, STRICT, NOON).text();
    for (int i = 0; i < 10_000; i++) {
      assertThat(codes.scanned(HERE, changedSomewhere(shown), NOON)).isEmpty();
      String guessed = shown.substring(0, 10) + random(8) + random(8);
      assertThat(codes.scanned(HERE, guessed, NOON)).isEmpty();
    }
  }

  @Test
  void codeOfAnotherRegisterInstitutionOrKeyIsNeverGood() {
    for (int i = 0; i < 10_000; i++) {
      RegisterHandle other = RegisterHandle.random();
      String shown = codes.shown(HERE, other, STRICT, NOON).text();
      assertThat(codes.scanned(HERE, shown, NOON)).contains(other);
      assertThat(codes.scanned(ELSEWHERE, shown, NOON)).isEmpty();
      assertThat(codes(2).scanned(HERE, shown, NOON)).isEmpty();
      String ours = codes.shown(HERE, register, STRICT, NOON).text();
      assertThat(codes.scanned(HERE, ours.substring(0, 10) + shown.substring(10), NOON)).isEmpty();
    }
  }

  @Test
  void codeFromAClockFiveMinutesOffIsNotGood() {
    for (int skew : new int[] {-300, 300}) {
      String shown = codes.shown(HERE, register, ORDINARY, NOON.plusSeconds(skew)).text();
      assertThat(codes.scanned(HERE, shown, NOON)).isEmpty();
    }
  }

  @Test
  void windowsRunOnThroughTheChangeToWinterTime() {
    Instant change = ZonedDateTime.parse("2026-10-25T00:59:30Z[UTC]").toInstant();
    for (int second = 0; second < 120; second++) {
      Instant at = change.plusSeconds(second);
      String shown = codes.shown(HERE, register, STRICT, at).text();
      assertThat(codes.scanned(HERE, shown, at.plusSeconds(3))).contains(register);
    }
  }

  @Test
  void scannersThatChangeTheCaseDoNotMatter() {
    String shown = codes.shown(HERE, register, ORDINARY, NOON).text();
    assertThat(codes.scanned(HERE, shown.toLowerCase(Locale.ROOT), NOON)).contains(register);
  }

  @Test
  void anyOtherTextIsNoCode() {
    for (String text :
        new String[] {"", "x", "UUUUUUUUUUUUUUUUUUUUUUUUUU", "ÅÄÖ".repeat(9), "0".repeat(26)}) {
      assertThat(codes.scanned(HERE, text, NOON)).isEmpty();
    }
  }

  @Test
  void typedDigitsStayGoodForAMinuteAtLeastWhateverTheWindow() {
    for (CodeWindow window : new CodeWindow[] {STRICT, ORDINARY, new CodeWindow(600)}) {
      for (int i = 0; i < 500; i++) {
        Instant shownAt = NOON.plusMillis(CHANCE.nextInt(600_000));
        String digits = codes.shown(HERE, register, window, shownAt).digits();
        assertThat(digits).matches("[0-9]{6}");
        assertThat(codes.typed(HERE, register, window, digits, shownAt.plusSeconds(60))).isTrue();
        assertThat(codes.typed(HERE, register, window, digits, shownAt.plusSeconds(1200)))
            .isFalse();
      }
    }
  }

  @Test
  void typedDigitsOfAnotherRegisterAreHardlyEverGood() {
    String digits = codes.shown(HERE, register, ORDINARY, NOON).digits();
    long good =
        IntStream.range(0, 10_000)
            .filter(_ -> codes.typed(HERE, RegisterHandle.random(), ORDINARY, digits, NOON))
            .count();
    assertThat(good).as("two in a million are expected").isLessThanOrEqualTo(2);
  }

  @Test
  void screenIsToldWhenToChange() {
    ShownCode shown = codes.shown(HERE, register, STRICT, NOON.plusSeconds(7));
    assertThat(shown.changesAt()).isEqualTo(NOON.plusSeconds(10));
    assertThat(codes.shown(HERE, register, STRICT, shown.changesAt()).text())
        .isNotEqualTo(shown.text());
    assertThat(
            codes
                .shown(HERE, register, STRICT, shown.changesAt().minus(Duration.ofMillis(1)))
                .text())
        .isEqualTo(shown.text());
  }

  @Test
  void codesNameNeitherPersonNorInstitution() {
    assertThat(codes.shown(HERE, register, ORDINARY, NOON).text())
        .hasSize(26)
        .matches("[0-9A-Z]{26}");
  }

  @Test
  void windowsOutsideTenSecondsToTenMinutesAreRefused() {
    assertThatThrownBy(() -> new CodeWindow(9)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CodeWindow(601)).isInstanceOf(IllegalArgumentException.class);
  }

  private static CheckInCodes codes(int seed) {
    byte[] bytes = new byte[64];
    new Random(seed).nextBytes(bytes);
    return new CheckInCodes(
        new SigningKey(Arrays.copyOf(bytes, 32)),
        new SigningKey(Arrays.copyOfRange(bytes, 32, 64)));
  }

  private static String random(int characters) {
    return Base32.encode(CHANCE.nextLong(), characters);
  }

  private static String changedSomewhere(String text) {
    int at = CHANCE.nextInt(text.length());
    char changed;
    do {
      changed = Base32.encode(CHANCE.nextLong(), 1).charAt(0);
    } while (changed == text.charAt(at));
    return text.substring(0, at) + changed + text.substring(at + 1);
  }
}
