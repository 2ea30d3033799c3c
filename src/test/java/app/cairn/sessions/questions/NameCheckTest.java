package app.cairn.sessions.questions;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.sessions.questions.NameCheck.Found;
import app.cairn.sessions.questions.NameCheck.Kind;
import app.cairn.sessions.questions.NameCheck.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameCheckTest {

  private final NameCheck check =
      new NameCheck(
          List.of(
              new Person(
                  List.of("Zoë", "Zee"), "Østergård", List.of("s1234567", "zoe@example.org")),
              new Person(List.of("Mark"), "Newton", List.of("20261111")),
              new Person(List.of("Anne-Marie"), "van der Meulen", List.of("am-77")),
              new Person(List.of("Will"), "O’Connell", List.of()),
              new Person(List.of("So"), "Li", List.of()),
              new Person(List.of("小明"), "王", List.of())),
          "PHYS101 Mechanics Newton's laws");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë asked why",
        "why, asked zoe?",
        "ZOE'S question",
        "as Zee said",
        "ostergard did not see it",
        "Østergård’s question",
        "Anne-Marie wondered",
        "marie wondered",
        "Meulen wondered",
        "O'Connell again",
        "小明问"
      })
  void aNameIsFoundWhateverItsCaseOrAccents(String text) {
    assertThat(kinds(text)).contains(Kind.NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s1234567",
        "S1234567 asked",
        "1234567",
        "12 34 567",
        "s-123-4567",
        "zoe@example.org",
        "(20261111)"
      })
  void aNumberOrAnAddressIsFoundHoweverItIsWritten(String text) {
    assertThat(kinds(text)).contains(Kind.NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why is it zoetic?",
        "ostergards",
        "12345678",
        "11234567",
        "so that the forces will add up",
        "van der Waals forces",
        "Why is the sign negative?",
        "o in the origin"
      })
  void partsOfWordsAndSmallWordsAreNobody(String text) {
    assertThat(check.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"how is the mark made up?", "Newton's third law", "Will it be asked?", "Li"})
  void aWordOfTheSubjectAndAnOrdinaryOneAreAskedAbout(String text) {
    assertThat(kinds(text)).containsOnly(Kind.PERHAPS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mark Newton", "newton, mark", "So Li", "li so"})
  void aWholeNameIsNeverAskedAboutOnly(String text) {
    assertThat(kinds(text)).contains(Kind.NAME);
  }

  @Test
  void whatIsFoundHasItsPlace() {
    assertThat(check.in("Why?\nAnd zoe, who asked?"))
        .containsExactly(new Found(Kind.NAME, 2, "zoe", "zoe"));
  }

  private List<Kind> kinds(String text) {
    return check.in(text).stream().map(Found::kind).toList();
  }
}
