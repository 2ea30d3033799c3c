package app.cairn.platform.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class WordingTest {

  private static final Vocabulary WORDS =
      new Vocabulary(
          Map.of(
              "leader",
              new Forms(
                  "PALS Leader",
                  "PALS Leaders",
                  "a PALS Leader",
                  "the PALS Leader",
                  "the PALS Leaders")));

  private final Words strict = words(true);

  @Test
  void aMessageSpeaksTheSchemesWords() {
    assertThat(wording(strict, "{ALeader} asked {theLeaders}.").t("key"))
        .isEqualTo("A PALS Leader asked the PALS Leaders.");
  }

  @Test
  void aMessageCounts() {
    Wording w = wording(strict, "{n, plural, one {# {leader}} other {# {leaders}}}");
    assertThat(w.t("key", "n", 1)).isEqualTo("1 PALS Leader");
    assertThat(w.t("key", "n", 1234)).isEqualTo("1,234 PALS Leaders");
  }

  @Test
  void aMissingMessageFailsATestAndShowsItsKeyToAReader() {
    assertThatThrownBy(() -> wording(strict, "x").t("other"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("other");
    assertThat(wording(words(false), "x").t("other")).isEqualTo("other");
  }

  @Test
  void aMissingArgumentFailsATest() {
    assertThatThrownBy(() -> wording(strict, "Hello {name}").t("key"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("{name}");
  }

  @Test
  void aConstantsMessageIsFoundByItsName() {
    Wording w = wording(strict, Map.of("kind.in-class", "in class"), Locale.UK);
    assertThat(w.choice("kind", Kind.IN_CLASS)).isEqualTo("in class");
  }

  @Test
  void numbersAndDatesLookAsTheyDoThere() {
    Wording w = wording(strict, "x");
    assertThat(w.number(1284)).isEqualTo("1,284");
    assertThat(w.decimal(54.3, 2)).isEqualTo("54.30");
    assertThat(w.percent(0.61)).isEqualTo("61%");
    assertThat(w.date(LocalDate.of(2025, 11, 4))).isEqualTo("Tuesday 4 November 2025");
    assertThat(w.time(LocalTime.of(13, 0))).isEqualTo("13:00");
    assertThat(w.moment(Instant.parse("2025-07-01T12:00:00Z"))).isEqualTo("Tue 1 Jul 2025 13:00");
  }

  @Test
  void manyReadersAtOnceGetTheirOwnNumbers() throws Exception {
    Messages shared = new Messages(Locale.UK, Map.of("key", "{n, number} {leaders}"));
    try (var readers = Executors.newFixedThreadPool(8)) {
      var answers =
          readers.invokeAll(
              IntStream.range(0, 2_000)
                  .<java.util.concurrent.Callable<Boolean>>mapToObj(
                      n ->
                          () ->
                              over(strict, shared, Locale.UK)
                                  .t("key", "n", n % 900)
                                  .equals(n % 900 + " PALS Leaders"))
                  .toList());
      for (var answer : answers) {
        assertThat(answer.get()).isTrue();
      }
    }
  }

  @Test
  void everyLanguageHasTheFiveFormsOfEveryWord() {
    assertThat(strict.ordinaryWordsIn(Locale.ENGLISH).words())
        .containsKeys("leader", "session", "participant", "coordinator", "module", "scheme")
        .allSatisfy(
            (word, forms) ->
                assertThat(
                        List.of(
                            forms.one(),
                            forms.many(),
                            forms.aOne(),
                            forms.theOne(),
                            forms.theMany()))
                    .as(word)
                    .noneMatch(String::isBlank));
  }

  private enum Kind {
    IN_CLASS
  }

  private static Wording wording(Words words, String pattern) {
    return wording(words, Map.of("key", pattern), Locale.UK);
  }

  private static Wording wording(Words words, Map<String, String> patterns, Locale locale) {
    return over(words, new Messages(locale, patterns), locale);
  }

  private static Wording over(Words words, Messages messages, Locale locale) {
    return new Wording(
        words, messages, locale, ZoneId.of("Europe/London"), () -> WORDS.arguments(locale));
  }

  private static Words words(boolean strict) {
    var nothing = new StaticListableBeanFactory();
    return new Words(
        nothing.getBeanProvider(SpokenWords.class),
        nothing.getBeanProvider(app.cairn.platform.tenancy.InstitutionDirectory.class),
        strict);
  }
}
