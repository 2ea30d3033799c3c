package app.cairn.leaders.eligibility;

import app.cairn.leaders.Judged;
import app.cairn.leaders.LeaderId;
import app.cairn.leaders.Leaders;
import app.cairn.leaders.WhatIsLed;
import app.cairn.scheme.rules.PassRule;
import app.cairn.scheme.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class LeadersByRule implements Leaders {

  private final FactsSql facts;

  LeadersByRule(FactsSql facts) {
    this.facts = facts;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Judged> judge(
      RuleBook rules, WhatIsLed led, Collection<LeaderId> leaders, Collection<LocalDate> days) {
    var judged = new ArrayList<Judged>();
    // A pass rule that changes within the days is rare; each of its values is one more statement.
    for (var same : byPassRule(rules, led, days).entrySet()) {
      var found =
          facts.ofLeaders(
              led.scheme().value(), led.cohort().value(), same.getKey(), leaders, same.getValue());
      found.forEach(one -> judged.add(judged(rules, led, one)));
    }
    return List.copyOf(judged);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Judged> whoStatedIt(RuleBook rules, WhatIsLed led, LocalDate day, int most) {
    var pass = asked(rules, led, day).pass();
    return facts
        .ofWhoeverStatedIt(led.scheme().value(), led.cohort().value(), pass, day, most)
        .stream()
        .map(one -> judged(rules, led, one))
        .toList();
  }

  private static Judged judged(RuleBook rules, WhatIsLed led, Facts facts) {
    return new Judged(
        facts.leader(),
        facts.person(),
        facts.name(),
        facts.on(),
        Judgement.of(facts, asked(rules, led, facts.on())));
  }

  private static LinkedHashMap<PassRule, Set<LocalDate>> byPassRule(
      RuleBook rules, WhatIsLed led, Collection<LocalDate> days) {
    var byRule = new LinkedHashMap<PassRule, Set<LocalDate>>();
    for (var day : days) {
      byRule.computeIfAbsent(asked(rules, led, day).pass(), _ -> new HashSet<>()).add(day);
    }
    return byRule;
  }

  private static Asked asked(RuleBook rules, WhatIsLed led, LocalDate on) {
    var here = rules.at(led.school(), led.group(), on);
    return new Asked(
        here.passRule().value(), here.eligibleYears().value(), here.trainingRequired().value());
  }
}
