package app.cairn.platform.intake.page;

import app.cairn.platform.intake.call.Tokens;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;

/**
 * @param made the token just made, shown this once; empty otherwise
 */
public record TokensPage(
    Shell shell, FormErrors errors, Field name, List<Tokens.Token> tokens, String made) {}
