package app.cairn.sessions.meeting;

import app.cairn.platform.jobs.Job;
import app.cairn.platform.words.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever has begun to lead since a meeting was called is invited too, and whoever coordinates now
 * keeps its register. What is over stays as it was.
 */
@Component
class MeetingsInStep implements Job {

  private static final int DAYS_ON = 14;

  private final InvitedSql invited;
  private final MeetingRegisters registers;
  private final Words words;
  private final Clock clock;

  MeetingsInStep(InvitedSql invited, MeetingRegisters registers, Words words, Clock clock) {
    this.invited = invited;
    this.registers = registers;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "keep-meetings-in-step";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  @Transactional
  public void run() {
    var today = LocalDate.ofInstant(clock.instant(), words.wording().zone());
    registers.inStep(invited.between(today, today.plusDays(DAYS_ON)), today);
  }
}
