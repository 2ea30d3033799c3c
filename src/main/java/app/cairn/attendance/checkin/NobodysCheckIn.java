package app.cairn.attendance.checkin;

/** The register, the person or the key is not what it was said to be; trying again won't help. */
final class NobodysCheckIn extends RuntimeException {

  NobodysCheckIn() {
    super("No such register, person or key", null, false, false);
  }
}
