package app.cairn.people.signin;

/** How somebody got in. */
public enum Way {
  UNIVERSITY,
  LINK,
  CODE,
  PERSONA,
  FIRST_ADMINISTRATOR
}
