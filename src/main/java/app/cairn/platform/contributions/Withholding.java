package app.cairn.platform.contributions;

import app.cairn.platform.PersonId;
import app.cairn.platform.Withheld;
import java.util.List;

/** What is kept from a person whatever roles they hold; subtracted last. */
public interface Withholding {

  List<Withheld> withheldFrom(PersonId person);
}
