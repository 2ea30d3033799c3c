package app.cairn.platform.contributions;

/** What is kept from a person whatever roles they hold; subtracted last. */
public interface Withholding {

  /**
   * A select of three columns: what is withheld, about what kind of thing and about which one; its
   * parameters are those of {@link RoleSource#rolesOfPerson}.
   */
  String withheldFromPerson();
}
