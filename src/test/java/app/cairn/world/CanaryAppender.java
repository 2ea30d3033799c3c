package app.cairn.world;

import app.cairn.platform.tenancy.Tenancy;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;

/** Reads every line of the log, with what went wrong; {@code logback-test.xml} lists it. */
public final class CanaryAppender extends AppenderBase<ILoggingEvent> {

  @Override
  protected void append(ILoggingEvent event) {
    var text = new StringBuilder(event.getFormattedMessage());
    for (IThrowableProxy cause = event.getThrowableProxy();
        cause != null;
        cause = cause.getCause()) {
      text.append(' ').append(cause.getMessage());
    }
    Canaries.check("the log of " + event.getLoggerName(), Tenancy.current(), text.toString());
  }
}
