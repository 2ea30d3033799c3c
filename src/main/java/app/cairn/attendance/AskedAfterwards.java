package app.cairn.attendance;

import java.util.Optional;

/** What those who were at an occasion are asked afterwards, by a module that knows of it. */
public interface AskedAfterwards {

  /** The page that shows them a way to it, for whoever takes the register; empty where none is. */
  Optional<String> pageFor(RegisterId register);
}
