package app.cairn.platform.words;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words that the institution at hand has chosen, from every module that keeps some. */
@Component
class SpokenWords {

  private static final String ONE_SOURCE =
      """
      select %d as turn, x.word, x.one, x.many, x.a_one, x.the_one, x.the_many
      from (
      %s) as x (word, one, many, a_one, the_one, the_many)
      """;

  private final ObjectProvider<VocabularySource> sources;
  private final JdbcClient jdbc;

  SpokenWords(ObjectProvider<VocabularySource> sources, JdbcClient jdbc) {
    this.sources = sources;
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  Vocabulary in(Locale language) {
    List<VocabularySource> asked = sources.orderedStream().toList();
    var words = new HashMap<String, Forms>();
    if (!asked.isEmpty()) {
      jdbc.sql(allOf(asked))
          .param("language", language.getLanguage())
          .query(
              row -> {
                words.put(
                    row.getString("word"),
                    new Forms(
                        row.getString("one"),
                        row.getString("many"),
                        row.getString("a_one"),
                        row.getString("the_one"),
                        row.getString("the_many")));
              });
    }
    return new Vocabulary(words);
  }

  private static String allOf(List<VocabularySource> sources) {
    return IntStream.range(0, sources.size())
            .mapToObj(turn -> ONE_SOURCE.formatted(turn, sources.get(turn).words()))
            .collect(joining("union all\n"))
        + "order by turn\n";
  }
}
