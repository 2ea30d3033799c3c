package app.cairn.leaders;

import app.cairn.platform.PersonId;
import java.time.LocalDate;

/** One leader, and whether they may lead on one day. */
public record Judged(
    LeaderId leader, PersonId person, String name, LocalDate on, Eligibility eligibility) {}
