package app.cairn.sessions.questions;

import app.cairn.sessions.questions.Questions.Lecturer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters of a release: one to each lecturer, and when the mail server took it. */
@Component
class LetterSql {

  /** What the mail server has not taken by then is lost. */
  static final Duration ON_ITS_WAY = Duration.ofMinutes(10);

  static final Duration ARRIVES_WITHIN = Duration.ofDays(1);
  static final int MOST_TRIES = 9;

  /** One that the server took goes once more at most, where somebody says that it did not come. */
  static final int MOST_ARRIVED = 2;

  private final JdbcClient jdbc;

  LetterSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False where it has gone and may not go again: nobody is reminded. */
  boolean send(ReleaseId release, Lecturer lecturer, byte[] tokenHash, Instant until, Instant now) {
    return jdbc.sql(
                """
                insert into sessions.question_letter as l (release_id, lecturer_id, token_hash, good_until, tried_at)
                values (:release, :lecturer, :hash, :until, :now)
                on conflict (institution_id, release_id, lecturer_id) do update
                set token_hash = excluded.token_hash, tried_at = excluded.tried_at, sent_at = null, tries = l.tries + 1
                where l.good_until > :now and (l.sent_at is null and l.tried_at < :justNow and l.tries < :mostTries
                    or l.sent_at < :aDayAgo and l.tries < :mostArrived)
                  and not exists (
                    select from sessions.question_answer a
                    where a.release_id = l.release_id and a.lecturer_id = l.lecturer_id)
                """)
            .param("release", release.value())
            .param("lecturer", lecturer.id())
            .param("hash", tokenHash)
            .param("until", until.atOffset(ZoneOffset.UTC))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("justNow", now.minus(ON_ITS_WAY).atOffset(ZoneOffset.UTC))
            .param("aDayAgo", now.minus(ARRIVES_WITHIN).atOffset(ZoneOffset.UTC))
            .param("mostTries", MOST_TRIES)
            .param("mostArrived", MOST_ARRIVED)
            .update()
        > 0;
  }

  void went(ReleaseId release, UUID lecturer, byte[] tokenHash, Instant now) {
    jdbc.sql(
            """
            update sessions.question_letter
            set sent_at = :now
            where release_id = :release and lecturer_id = :lecturer and token_hash = :hash
            """)
        .param("release", release.value())
        .param("lecturer", lecturer)
        .param("hash", tokenHash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
