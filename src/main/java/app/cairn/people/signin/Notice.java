package app.cairn.people.signin;

/** Why somebody is looking at the sign-in page, other than to sign in. */
public enum Notice {
  SIGNED_OUT,
  SIGNED_OUT_EVERYWHERE,
  SIGNED_IN_ELSEWHERE,
  UNIVERSITY_NAMED_NOBODY,
  UNIVERSITY_NAMED_SEVERAL,
  UNIVERSITY_DECLINED,
  UNIVERSITY_FAILED,
  LINK_GONE
}
