package app.cairn.evaluation.surveys.questions;

import app.cairn.platform.PersonId;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down a set that comes with Cairn, inside the transaction that is running. */
@Component
public class ReadySets {

  private final QuestionnaireSql sql;

  ReadySets(QuestionnaireSql sql) {
    this.sql = sql;
  }

  /** A questionnaire with the set's own name; what it is called. */
  public UUID take(String key, SchemeId scheme, PersonId by, Wording w, Instant now) {
    var set = QuestionSet.withKey(key).orElseThrow();
    UUID id = UUID.randomUUID();
    sql.add(id, scheme, w.choice("survey.set-name", set), set.audience(), by, now);
    write(set, id, scheme, w, now);
    return id;
  }

  void write(QuestionSet set, UUID questionnaire, SchemeId scheme, Wording w, Instant now) {
    for (var draft : set.drafts(w)) {
      UUID question = UUID.randomUUID();
      sql.addQuestion(question, scheme);
      int version = sql.addVersion(question, draft, w.locale().getLanguage(), now);
      sql.addItem(questionnaire, question, version, draft.onlyFor());
    }
  }
}
