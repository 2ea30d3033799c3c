package app.cairn.sessions.topics;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.rules.RuleWords;
import app.cairn.sessions.topics.SuggestionSql.End;
import app.cairn.sessions.topics.TopicsPage.Choice;
import app.cairn.sessions.topics.TopicsPage.Suggesting;
import app.cairn.sessions.unit.UnitSeen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What participants put forward, as the page of the scheme of work shows it. */
@Component
class SuggestionsShown {

  private static final int MOST_OPEN = 40;
  private static final int MOST_ENDED = 12;

  /** What was typed and could not be put forward. */
  record Typed(String text, Suggestions.Put why) {

    static final Typed NOTHING = new Typed("", Suggestions.Put.DONE);
  }

  private final SuggestionSql sql;
  private final Suggestions suggestions;

  SuggestionsShown(SuggestionSql sql, Suggestions suggestions) {
    this.sql = sql;
    this.suggestions = suggestions;
  }

  /** Empty where the scheme has none, and for whoever teaches. */
  Optional<Suggesting> of(
      UnitSeen unit, List<Week> weeks, Typed typed, Actor actor, LocalDate today, Wording w) {
    var rule = suggestions.rule(unit);
    if (!Suggestions.sees(unit, rule.value())) {
      return Optional.empty();
    }
    var all = sql.of(unit.id(), actor.person(), MOST_OPEN, MOST_ENDED);
    var open = all.stream().filter(one -> one.end().isEmpty()).toList();
    int more = open.isEmpty() ? 0 : open.getFirst().all() - open.size();
    var note = RuleWords.note(rule, w);
    return Optional.of(
        new Suggesting(
            w.t("sessions.topics.rule", "says", note.sentence(), "origin", note.origin()),
            unit.takesPart() && unit.stands(),
            unit.mayWrite(),
            Ids.next().toString(),
            typed.text(),
            error(typed.why(), w),
            open.stream().map(one -> shown(one, w)).toList(),
            more > 0 ? w.t("sessions.topics.more-suggestions", "n", more) : "",
            all.stream().filter(one -> one.end().isPresent()).map(one -> shown(one, w)).toList(),
            weeks.stream()
                .filter(week -> week.takesATopic() && week.text().isEmpty())
                .filter(week -> !week.monday().plusDays(6).isBefore(today))
                .map(
                    week ->
                        new Choice(
                            week.monday().toString(),
                            w.t("sessions.topics.week", "number", week.number())
                                + ", "
                                + w.shortDate(week.monday())))
                .toList()));
  }

  private static TopicsPage.Suggestion shown(SuggestionSql.Suggestion one, Wording w) {
    String standing =
        one.end()
            .map(
                end ->
                    end == End.TAKEN_UP
                        ? w.t(
                            "sessions.topics.taken-up",
                            "week",
                            one.monday().map(w::shortDate).orElse(""))
                        : w.t("sessions.topics.set-aside"))
            .orElseGet(() -> w.t("sessions.topics.votes", "n", one.votes()));
    return new TopicsPage.Suggestion(
        one.id().toString(), one.words(), standing, one.mine(), one.voted());
  }

  private static String error(Suggestions.Put why, Wording w) {
    return switch (why) {
      case DONE -> "";
      case NOTHING_TYPED -> w.t("sessions.topics.suggestion-missing");
      case TOO_LONG -> w.t("sessions.topics.suggestion-too-long", "most", Suggestions.LONGEST);
      case TOO_MANY ->
          w.t("sessions.topics.suggestions-enough", "most", Suggestions.MOST_OPEN_OF_ONE);
    };
  }
}
