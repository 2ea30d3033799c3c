package app.cairn.evaluation.statistics;

import java.util.Optional;
import java.util.function.Function;

/** A figure, or the reason why there is none. */
public sealed interface Answer<T> {

  record Known<T>(T value) implements Answer<T> {}

  record Unknown<T>(Reason why) implements Answer<T> {}

  static <T> Answer<T> of(T value) {
    return new Known<>(value);
  }

  static <T> Answer<T> without(Reason reason) {
    return new Unknown<>(reason);
  }

  default Optional<T> known() {
    return this instanceof Known<T>(T value) ? Optional.of(value) : Optional.empty();
  }

  default Optional<Reason> reason() {
    return this instanceof Unknown<T>(Reason why) ? Optional.of(why) : Optional.empty();
  }

  default <U> Answer<U> map(Function<T, U> further) {
    return switch (this) {
      case Known<T>(T value) -> new Known<>(further.apply(value));
      case Unknown<T>(Reason why) -> new Unknown<>(why);
    };
  }
}
