package app.cairn.leaders.eligibility;

import app.cairn.scheme.rules.EligibleYears;
import app.cairn.scheme.rules.PassRule;
import app.cairn.scheme.rules.TrainingRequired;

/** What a scheme asks of those who lead. */
record Asked(PassRule pass, EligibleYears years, TrainingRequired training) {}
