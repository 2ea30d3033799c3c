package app.cairn.world;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Drops this process's database after the last test. */
public final class CleaningUp implements LauncherSessionListener {

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    TestDatabase.finish();
  }
}
