package app.cairn.people;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * Who holds a browser, as a cookie given at sign-in says under our signature: enough to check in
 * without asking the database anything, and nothing that it would be allowed to see.
 *
 * @param device random, the same for one browser from sign-in to sign-in
 * @param until when the cookie no longer counts
 */
public record SignedPerson(
    InstitutionId institution, PersonId person, UUID device, Instant until) {}
