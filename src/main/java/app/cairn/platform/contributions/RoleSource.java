package app.cairn.platform.contributions;

/**
 * Contributed by each module that keeps roles. All of them are asked in one statement, since every
 * request of a person who is signed in begins with it.
 */
public interface RoleSource {

  /**
   * A select of three columns: the role's name, the kind of scope it is held for and which one, a
   * null for the whole institution. Its parameters are {@code :person} and {@code :today}, the date
   * where the institution is.
   */
  String rolesOfPerson();
}
