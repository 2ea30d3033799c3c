package app.cairn.platform.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * A listener that reacts when the change is safe: on a thread of its own, perhaps twice, and with
 * no institution bound. It begins with {@code Tenancy.within(event.institution(), …)} and calls a
 * transactional method there; it is not transactional itself. Until it has run without an exception
 * the event stays on record and is sent again after a restart.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Async
@TransactionalEventListener
public @interface AfterCommit {}
