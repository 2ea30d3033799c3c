package app.cairn.platform.files;

import java.util.UUID;

/** Identifies a kept file. Who may have it is up to the module that keeps it. */
public record FileId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
