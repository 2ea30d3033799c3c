package app.cairn.people.roles;

import app.cairn.people.RolePeriod;
import app.cairn.platform.page.Shell;
import java.util.List;

/**
 * Some of the roles somebody holds, held or will hold.
 *
 * @param path of the person's page, where a role can be ended; empty where it can't
 */
public record Periods(Shell shell, String path, List<RolePeriod> all) {}
