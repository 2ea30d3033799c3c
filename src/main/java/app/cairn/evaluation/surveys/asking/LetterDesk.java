package app.cairn.evaluation.surveys.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who is to be written to now; each letter is claimed once, whoever asks. */
@Component
class LetterDesk {

  /** At once, so that a mail server is not flooded. */
  private static final int MOST = 500;

  private static final int DAYS_BETWEEN = 4;

  record Letter(Survey survey, int number, SurveySql.Reader reader) {}

  private final SurveySql sql;
  private final Surveys surveys;

  LetterDesk(SurveySql sql, Surveys surveys) {
    this.sql = sql;
    this.surveys = surveys;
  }

  @Transactional
  public List<Letter> claim(LocalDate today) {
    var letters = new ArrayList<Letter>();
    for (var id : sql.writing(today)) {
      var survey = surveys.find(id).orElseThrow();
      for (int number = survey.reminders(); number >= 0; number--) {
        for (var reader : sql.claim(id, number, today.minusDays(DAYS_BETWEEN), today, MOST)) {
          letters.add(new Letter(survey, number, reader));
        }
      }
    }
    return letters;
  }
}
