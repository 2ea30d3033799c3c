package app.cairn.scheme.vocabulary;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shell;
import app.cairn.platform.words.Forms;
import app.cairn.platform.words.Vocabulary;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.setup.SchemeAccess;
import app.cairn.scheme.vocabulary.WordsPage.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows and changes a scheme's own words. */
@Component
class WordDesk {

  private static final List<String> WORDS =
      List.of(
          "scheme",
          "leader",
          "participant",
          "session",
          "group",
          "organiser",
          "coordinator",
          "supervisor",
          "lecturer",
          "contact",
          "module");
  private static final int LONGEST = 60;

  private final WordSql sql;
  private final SchemeAccess access;
  private final Words words;

  WordDesk(WordSql sql, SchemeAccess access, Words words) {
    this.sql = sql;
    this.access = access;
    this.words = words;
  }

  @Transactional(readOnly = true)
  WordsPage page(SchemeId id, Map<String, String> given, Actor actor, Shell shell) {
    var scheme = access.seen(id, actor);
    var w = shell.w();
    var spoken = new HashMap<>(words.ordinaryWordsIn(w.locale()).words());
    spoken.putAll(sql.of(id, language(w)));
    var lines =
        WORDS.stream()
            .map(
                word -> {
                  var ordinary =
                      Objects.requireNonNull(
                          words.ordinaryWordsIn(w.locale()).words().get(word), word);
                  var now = spoken.getOrDefault(word, ordinary);
                  var forms = given.isEmpty() ? now : typed(word, given);
                  return new Line(word, ordinary.one(), forms, !given.isEmpty() && !isWhole(forms));
                })
            .toList();
    var speaking = w.speaking(new Vocabulary(spoken));
    return new WordsPage(
        shell,
        scheme,
        lines,
        List.of(
            speaking.t("scheme.words.sample"),
            speaking.t("scheme.words.sample-many"),
            speaking.t("scheme.words.sample-start")),
        access.mayChange(id, null, actor),
        lines.stream().anyMatch(Line::isIncomplete));
  }

  /** False, and nothing is changed, when a word lacks a form. */
  @Transactional
  boolean save(SchemeId id, Map<String, String> given, Actor actor, Wording w) {
    access.requireChange(id, null, actor);
    if (!WORDS.stream().allMatch(word -> isWhole(typed(word, given)))) {
      return false;
    }
    var ordinary = words.ordinaryWordsIn(w.locale()).words();
    for (var word : WORDS) {
      var forms = typed(word, given);
      if (forms.equals(ordinary.get(word))) {
        sql.forget(id, word, language(w));
      } else {
        sql.keep(id, word, language(w), forms);
      }
    }
    return true;
  }

  private static String language(Wording w) {
    return w.locale().getLanguage();
  }

  private static Forms typed(String word, Map<String, String> given) {
    return new Forms(
        field(word, "one", given),
        field(word, "many", given),
        field(word, "a-one", given),
        field(word, "the-one", given),
        field(word, "the-many", given));
  }

  private static String field(String word, String form, Map<String, String> given) {
    return given.getOrDefault(word + "." + form, "").strip();
  }

  private static boolean isWhole(Forms forms) {
    return Stream.of(forms.one(), forms.many(), forms.aOne(), forms.theOne(), forms.theMany())
        .allMatch(form -> !form.isEmpty() && form.length() <= LONGEST);
  }
}
