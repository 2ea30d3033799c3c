package app.cairn.platform;

import java.io.Serializable;
import java.util.UUID;

/** Which person, within one institution; the same human at two institutions is two of these. */
public record PersonId(UUID value) implements Serializable {

  @Override
  public String toString() {
    return value.toString();
  }
}
