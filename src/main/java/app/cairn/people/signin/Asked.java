package app.cairn.people.signin;

/** What came of asking for a link. The browser is told none of it: every answer looks the same. */
sealed interface Asked {

  record ToMail(String address, String token, String code) implements Asked {}

  /** Somebody whose role signs in through the university only; told so by mail, nobody else is. */
  record NotByMail(String address) implements Asked {}

  /** Nobody has the address, several do, or it was asked for too often. */
  record Nothing() implements Asked {}
}
