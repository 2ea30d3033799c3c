package app.cairn.evaluation.surveys.asking;

import app.cairn.evaluation.Surveying;
import app.cairn.evaluation.surveys.questions.ReadySets;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.platform.words.Words;
import app.cairn.scheme.SchemeId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens surveys as the desk does, answers them set by set, and tells the answers as the box does.
 */
@Component
class InventedSurveys implements Surveying {

  private final InventedAnswersSql invented;
  private final SurveySql surveys;
  private final AnswerSql answers;
  private final ReadySets sets;
  private final Words words;
  private final Clock clock;

  InventedSurveys(
      InventedAnswersSql invented,
      SurveySql surveys,
      AnswerSql answers,
      ReadySets sets,
      Words words,
      Clock clock) {
    this.invented = invented;
    this.surveys = surveys;
    this.answers = answers;
    this.sets = sets;
    this.words = words;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void ask(PersonId coordinator, List<Round> rounds, List<PersonId> silent) {
    if (invented.somethingWasAsked()) {
      return;
    }
    var w = words.wording();
    var today = LocalDate.now(clock.withZone(w.zone()));
    var questionnaires = new HashMap<String, UUID>();
    for (var round : rounds) {
      var asked = invented.cohorts(coordinator, round.opens(), round.closes());
      if (!asked.isEmpty()) {
        var scheme = asked.getFirst().scheme();
        UUID questionnaire =
            questionnaires.computeIfAbsent(
                round.set(), set -> take(set, scheme, coordinator, round));
        answer(round, questionnaire, asked, coordinator, silent, today);
      }
    }
  }

  private UUID take(String set, SchemeId scheme, PersonId by, Round round) {
    return sets.take(
        set, scheme, by, words.wording(), round.opens().atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  private void answer(
      Round round,
      UUID questionnaire,
      List<InventedAnswersSql.Cohort> asked,
      PersonId by,
      List<PersonId> silent,
      LocalDate today) {
    UUID id = Ids.next();
    surveys.open(
        id,
        new OpeningForm.Read(
            questionnaire,
            round.title(),
            asked.stream().map(InventedAnswersSql.Cohort::target).toList(),
            Stage.of(round.stage()),
            round.opens(),
            round.closes(),
            false,
            false,
            0),
        by,
        round.opens().atStartOfDay().toInstant(ZoneOffset.UTC));
    invented.answer(id, round.share(), round.texts(), silent);
    if (round.closes().isBefore(today)) {
      surveys.end(id, null, round.closes().plusDays(1));
      answers.tellAll(id);
      if (!round.themes().isEmpty()) {
        invented.read(id, round.texts(), round.themes(), by, round.closes().plusDays(2));
      }
    } else {
      invented.piles(id).forEach((pile, waiting) -> answers.tell(pile, AnswerBox.toldOf(waiting)));
    }
  }
}
