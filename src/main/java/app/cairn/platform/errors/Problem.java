package app.cairn.platform.errors;

enum Problem {
  NOT_FOUND,
  NOT_ALLOWED,
  CONFLICT,
  NOT_UNDERSTOOD,
  TOO_LARGE,
  BROKEN
}
