package app.cairn.demonstration.simulator;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Luck that repeats itself: the same seed and the same name give the same numbers. Each part of a
 * university draws from a stream of its own, so that a change in one does not stir all the others.
 */
final class Chance {
  private final long seed;
  private final SplittableRandom random;

  Chance(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  Chance of(String name) {
    long mixed = seed;
    for (int i = 0; i < name.length(); i++) {
      mixed = mixed * 0x9E3779B97F4A7C15L + name.charAt(i);
      mixed ^= mixed >>> 29;
    }
    return new Chance(mixed);
  }

  boolean with(double probability) {
    return random.nextDouble() < probability;
  }

  /** From {@code low} to {@code high}, both possible. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  double uniform(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  double normal(double mean, double deviation) {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return mean + deviation * radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  <T> void shuffle(List<T> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      T here = list.get(i);
      int j = random.nextInt(i + 1);
      list.set(i, list.get(j));
      list.set(j, here);
    }
  }

  static double logistic(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
