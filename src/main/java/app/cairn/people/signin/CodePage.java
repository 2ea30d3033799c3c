package app.cairn.people.signin;

import app.cairn.platform.page.Shell;
import org.jspecify.annotations.Nullable;

public record CodePage(Shell shell, String at, String code, @Nullable String wrong) {}
