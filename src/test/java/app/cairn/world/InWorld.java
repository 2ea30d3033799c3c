package app.cairn.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs each test bound to an institution, in a transaction that is rolled back. Requests sent
 * through MockMvc join it; a test that must commit does without this and restores the world.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface InWorld {

  World value() default World.HERE;
}
