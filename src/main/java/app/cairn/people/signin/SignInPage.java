package app.cairn.people.signin;

import app.cairn.platform.page.Shell;

public record SignInPage(Shell shell) {}
