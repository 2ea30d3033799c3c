package app.cairn.evaluation.impact;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who ended how beside how often they came, for one cohort. Of several attempts within one delivery
 * the first counts, of several registrations the latest.
 *
 * @param withoutResult how many came and are not among those who ended
 */
record Lines(Outcomes outcomes, int provisional, int withoutResult) {

  private static final int ENDED = 36;
  private static final int CAME = 20;

  /**
   * @param ended for each: who (16 bytes), attempt, mark, prior attainment, how it ended, whether
   *     provisionally (4 bytes each)
   * @param came for each: who, how often; null where nobody did
   */
  static Lines of(byte[] ended, byte @Nullable [] came) {
    var from = ByteBuffer.wrap(ended);
    int most = ended.length / ENDED;
    var places = new HashMap<UUID, Integer>(most * 2);
    var outcomes =
        new Outcomes(new UUID[most], new int[most], new int[most], new byte[most], new int[most]);
    var attempts = new int[most];
    var provisional = new boolean[most];
    while (from.hasRemaining()) {
      var person = new UUID(from.getLong(), from.getLong());
      int attempt = from.getInt();
      int place = places.computeIfAbsent(person, _ -> places.size());
      boolean counts = outcomes.people()[place] == null || attempt < attempts[place];
      int mark = from.getInt();
      int prior = from.getInt();
      int ending = from.getInt();
      boolean awaits = from.getInt() == 1;
      if (counts) {
        outcomes.people()[place] = person;
        attempts[place] = attempt;
        outcomes.markHundredths()[place] = mark;
        outcomes.priorHundredths()[place] = prior;
        outcomes.ending()[place] = (byte) ending;
        provisional[place] = awaits;
      }
    }
    int strangers = came == null ? 0 : sessions(ByteBuffer.wrap(came), places, outcomes);
    int awaiting = 0;
    for (boolean one : provisional) {
      awaiting += one ? 1 : 0;
    }
    return new Lines(outcomes.first(places.size()), awaiting, strangers);
  }

  private static int sessions(ByteBuffer came, HashMap<UUID, Integer> places, Outcomes outcomes) {
    int strangers = 0;
    for (int at = 0; at < came.capacity(); at += CAME) {
      var place = places.get(new UUID(came.getLong(), came.getLong()));
      int sessions = came.getInt();
      if (place == null) {
        strangers++;
      } else {
        outcomes.sessions()[place] = sessions;
      }
    }
    return strangers;
  }
}
