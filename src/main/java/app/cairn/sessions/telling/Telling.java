package app.cairn.sessions.telling;

import app.cairn.platform.PersonId;
import app.cairn.platform.mail.Mail;
import app.cairn.platform.mail.Mailer;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Addresses;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells those whom a change concerns by mail; to be asked once it is safe. */
@Component
public class Telling {

  private final ToldSql told;
  private final Mailer mailer;
  private final Addresses addresses;
  private final InstitutionDirectory institutions;

  Telling(ToldSql told, Mailer mailer, Addresses addresses, InstitutionDirectory institutions) {
    this.told = told;
    this.mailer = mailer;
    this.addresses = addresses;
    this.institutions = institutions;
  }

  /** The address that leads somebody to a page through the sign-in. */
  public String linkTo(String path) {
    String handle =
        institutions.cardOf(Tenancy.require()).map(InstitutionCard::handle).orElseThrow();
    return addresses.of("/i/" + handle + "/open?to=" + path);
  }

  /**
   * @param change the same however often it is tried, so that nobody is told twice
   */
  public void tell(UUID change, Collection<PersonId> people, String subject, String text) {
    int untold = 0;
    for (PersonId person : people) {
      boolean sent =
          told.claim(change, person)
              .map(to -> mailer.send(new Mail(to, subject, text)))
              .orElse(true);
      if (!sent) {
        told.giveBack(change, person);
        untold++;
      }
    }
    if (untold > 0) {
      throw new Untold(untold);
    }
  }

  /** Keeps the change on record, so that those left are told when it is sent again. */
  static final class Untold extends RuntimeException {

    Untold(int people) {
      super(people + " were not told");
    }
  }
}
