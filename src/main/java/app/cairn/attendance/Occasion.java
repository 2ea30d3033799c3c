package app.cairn.attendance;

import java.util.UUID;

/**
 * What a register is taken of, as the module that opened it knows it: a kind, such as {@code
 * session}, and which one. One occasion has one register.
 */
public record Occasion(String kind, UUID id) {

  public Occasion {
    if (kind.isBlank()) {
      throw new IllegalArgumentException("An occasion has a kind.");
    }
  }
}
