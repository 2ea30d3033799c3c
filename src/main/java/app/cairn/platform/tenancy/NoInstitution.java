package app.cairn.platform.tenancy;

/** Tenant work was begun without saying for whom. */
public final class NoInstitution extends IllegalStateException {

  NoInstitution(String work) {
    super("No institution is bound for " + work + "; begin it inside Tenancy.within.");
  }
}
