package app.cairn.platform.contributions;

import app.cairn.platform.PersonId;
import java.util.List;
import java.util.Map;

/**
 * What a module holds about a person, for the copy they can ask for and the erasure they can have.
 */
public interface PersonalData {

  /** A heading for this module's part, as a message key. */
  String heading();

  /** Everything held, as rows of named values in the order to show. */
  List<Map<String, String>> heldAbout(PersonId person);
}
