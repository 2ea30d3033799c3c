package app.cairn.evaluation.surveys.asking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who is to be written to now; each letter is claimed by one, whoever asks. */
@Component
class LetterDesk {

  /** At once, so that a mail server is not flooded. */
  private static final int MOST = 500;

  private static final int DAYS_BETWEEN = 4;

  private record Post(UUID survey, int number) {}

  record Letter(Survey survey, int number, SurveySql.Reader reader) {}

  private final SurveySql sql;
  private final Surveys surveys;

  LetterDesk(SurveySql sql, Surveys surveys) {
    this.sql = sql;
    this.surveys = surveys;
  }

  @Transactional
  public List<Letter> claim(LocalDate today, Instant now) {
    var letters = new ArrayList<Letter>();
    for (var id : sql.writing(today)) {
      var survey = surveys.find(id).orElseThrow();
      for (int number = survey.reminders(); number >= 0; number--) {
        for (var reader : sql.claim(id, number, today.minusDays(DAYS_BETWEEN), now, MOST)) {
          letters.add(new Letter(survey, number, reader));
        }
      }
    }
    return letters;
  }

  /** At once for each, so that a crash leaves one letter in doubt and no more. */
  @Transactional
  public void sent(Letter letter, LocalDate today) {
    sql.sent(letter.survey().id(), letter.number(), letter.reader().person(), today);
  }

  @Transactional
  public void giveBack(List<Letter> untried) {
    untried.stream()
        .collect(
            groupingBy(
                one -> new Post(one.survey().id(), one.number()),
                mapping(one -> one.reader().person(), toList())))
        .forEach((post, people) -> sql.giveBack(post.survey(), post.number(), people));
  }
}
