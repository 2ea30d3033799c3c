package app.cairn.platform;

import java.io.Serializable;
import java.util.UUID;

/** Which university: the tenant that everything belongs to. */
public record InstitutionId(UUID value) implements Serializable {

  @Override
  public String toString() {
    return value.toString();
  }
}
