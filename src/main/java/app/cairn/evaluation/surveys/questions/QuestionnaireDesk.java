package app.cairn.evaluation.surveys.questions;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.Schemes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes questionnaires and changes them. What an open survey asks does not change with them. */
@Component
class QuestionnaireDesk {

  static final int LONGEST_NAME = 120;
  static final int LONGEST_WORDS = 300;
  static final int LONGEST_CHOICE = 100;
  static final int MOST_QUESTIONS = 40;

  record Open(Questionnaire questionnaire, List<Question> questions) {}

  private final QuestionnaireSql sql;
  private final Questionnaires questionnaires;
  private final SurveyQuestions questions;
  private final ReadySets sets;
  private final Schemes schemes;
  private final Clock clock;

  QuestionnaireDesk(
      QuestionnaireSql sql,
      Questionnaires questionnaires,
      SurveyQuestions questions,
      ReadySets sets,
      Schemes schemes,
      Clock clock) {
    this.sql = sql;
    this.questionnaires = questionnaires;
    this.questions = questions;
    this.sets = sets;
    this.schemes = schemes;
    this.clock = clock;
  }

  /** Those whose surveys the actor may run; nobody else finds the page. */
  @Transactional(readOnly = true)
  public List<Scheme> schemes(Actor actor) {
    if (!Questionnaires.mayRunSurveys(actor)) {
      throw new NotFound();
    }
    var own = questionnaires.schemes(actor);
    return schemes.all().stream().filter(scheme -> own.contains(scheme.id())).toList();
  }

  @Transactional(readOnly = true)
  public Open open(UUID id, Actor actor, Wording w) {
    var found = questionnaires.require(id, actor);
    return new Open(found, questions.ofQuestionnaire(id, language(w)));
  }

  /** What is wrong with it, if anything. The id is the form's: sent twice, there is one. */
  @Transactional
  public FormErrors make(
      UUID id, @Nullable SchemeId scheme, String set, String name, Actor actor, Wording w) {
    var own = schemes(actor).stream().filter(one -> one.id().equals(scheme)).findFirst();
    var chosen = QuestionSet.withKey(set);
    var audience = chosen.map(QuestionSet::audience).or(() -> emptyFor(set));
    var errors = FormErrors.NONE;
    if (own.isEmpty()) {
      errors = errors.and("scheme", w.t("survey.questionnaire.no-scheme"));
    }
    if (audience.isEmpty()) {
      errors = errors.and("set", w.t("survey.questionnaire.no-set"));
    }
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      errors = errors.and("name", w.t("survey.questionnaire.no-name", "most", LONGEST_NAME));
    }
    if (!errors.isEmpty()) {
      return errors;
    }
    var now = clock.instant();
    if (sql.add(id, own.orElseThrow().id(), name, audience.orElseThrow(), actor.person(), now)) {
      chosen.ifPresent(one -> sets.write(one, id, own.orElseThrow().id(), w, now));
    }
    return errors;
  }

  private static Optional<Audience> emptyFor(String set) {
    return Stream.of(Audience.values())
        .filter(one -> set.equals("own-" + one.stored()))
        .findFirst();
  }

  /** Adds one at the end; the id is the form's. */
  @Transactional
  public FormErrors add(UUID id, UUID question, TypedQuestion typed, Actor actor, Wording w) {
    sql.lock(id);
    var open = open(id, actor, w);
    if (open.questions().stream().anyMatch(one -> one.id().equals(question))) {
      return FormErrors.NONE;
    }
    var errors = wrong(typed, open.questions(), w);
    if (open.questions().size() >= MOST_QUESTIONS) {
      errors = errors.and("words", w.t("survey.question.too-many", "most", MOST_QUESTIONS));
    }
    if (errors.isEmpty() && sql.addQuestion(question, open.questionnaire().scheme())) {
      int version = sql.addVersion(question, draft(typed), language(w), clock.instant());
      sql.addItem(id, question, version, typed.onlyFor());
    }
    return errors;
  }

  /** Writes the next version; answers to the one before stay with it. */
  @Transactional
  public FormErrors change(UUID id, UUID question, TypedQuestion typed, Actor actor, Wording w) {
    sql.lock(id);
    var open = open(id, actor, w);
    var before = require(open, question);
    boolean first = open.questions().getFirst().id().equals(question);
    var errors = wrong(typed, first ? List.of() : open.questions(), w);
    if (before.version() != typed.version()) {
      return errors.and("words", w.t("survey.question.changed-meanwhile", "words", before.words()));
    }
    if (first && breaksBranches(typed, open.questions())) {
      errors = errors.and("choices", w.t("survey.question.branches"));
    }
    if (!errors.isEmpty()) {
      return errors;
    }
    var draft = draft(typed);
    boolean same =
        draft.words().equals(before.words())
            && draft.kind() == before.kind()
            && draft.choices().equals(before.choices());
    int version =
        same ? before.version() : sql.addVersion(question, draft, language(w), clock.instant());
    sql.moveOn(id, question, before.version(), version, typed.onlyFor());
    return errors;
  }

  @Transactional
  public void remove(UUID id, UUID question, Actor actor, Wording w) {
    sql.lock(id);
    require(open(id, actor, w), question);
    sql.remove(id, question);
  }

  /**
   * @param up one place towards the first; else towards the last
   */
  @Transactional
  public void move(UUID id, UUID question, boolean up, Actor actor, Wording w) {
    sql.lock(id);
    var open = open(id, actor, w);
    require(open, question);
    var order = new ArrayList<>(open.questions().stream().map(Question::id).toList());
    int from = order.indexOf(question);
    int to = Math.clamp(from + (up ? -1 : 1), 0, order.size() - 1);
    Collections.swap(order, from, to);
    sql.order(id, order);
  }

  static Question require(Open open, UUID question) {
    return open.questions().stream()
        .filter(one -> one.id().equals(question))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static boolean breaksBranches(TypedQuestion typed, List<Question> questions) {
    var kind = kind(typed);
    int highest =
        questions.stream()
            .flatMap(one -> one.onlyFor().stream())
            .mapToInt(one -> one)
            .max()
            .orElse(0);
    return highest > 0
        && (kind.map(one -> one != Kind.CHOICE).orElse(true) || typed.lines().size() < highest);
  }

  private static FormErrors wrong(TypedQuestion typed, List<Question> others, Wording w) {
    var errors = FormErrors.NONE;
    if (typed.words().isEmpty()) {
      errors = errors.and("words", w.t("survey.question.no-words"));
    } else if (typed.words().length() > LONGEST_WORDS) {
      errors = errors.and("words", w.t("survey.question.too-long", "most", LONGEST_WORDS));
    }
    var kind = kind(typed);
    if (kind.isEmpty()) {
      return errors.and("kind", w.t("survey.question.no-kind"));
    }
    int given = typed.lines().size();
    var of = kind.get();
    if (of.hasChoices() && (given < of.fewest() || given > of.most())) {
      errors =
          errors.and(
              "choices",
              w.t(
                  "survey.question.choices-wrong",
                  "fewest",
                  of.fewest(),
                  "most",
                  of.most(),
                  "given",
                  given));
    }
    if (of.hasChoices() && typed.lines().stream().anyMatch(one -> one.length() > LONGEST_CHOICE)) {
      errors = errors.and("choices", w.t("survey.question.choice-long", "most", LONGEST_CHOICE));
    }
    int branches =
        others.isEmpty() || others.getFirst().kind() != Kind.CHOICE
            ? 0
            : others.getFirst().choices().size();
    if (typed.onlyFor().stream().anyMatch(one -> one < 1 || one > branches)) {
      errors = errors.and("onlyFor", w.t("survey.question.branch-wrong"));
    }
    return errors;
  }

  private static Optional<Kind> kind(TypedQuestion typed) {
    return Stream.of(Kind.values()).filter(one -> one.stored().equals(typed.kind())).findFirst();
  }

  private static QuestionSet.Draft draft(TypedQuestion typed) {
    var kind = kind(typed).orElseThrow();
    return new QuestionSet.Draft(
        kind, typed.words(), kind.hasChoices() ? typed.lines() : List.of(), typed.onlyFor());
  }

  static String language(Wording w) {
    return w.locale().getLanguage().equals("sv") ? "sv" : Locale.ENGLISH.getLanguage();
  }
}
