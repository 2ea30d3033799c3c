package app.cairn.platform.events;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;

/** A failed reaction is logged by its kind; its text may hold what was written, and stays out. */
@Configuration(proxyBeanMethods = false)
class EventConfiguration implements AsyncConfigurer {

  private static final Logger log = LoggerFactory.getLogger(EventConfiguration.class);

  @Override
  public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
    return (fault, method, _) ->
        log.error(
            "{}.{} failed with {} and will be tried again",
            method.getDeclaringClass().getSimpleName(),
            method.getName(),
            fault.getClass().getName());
  }
}
