package app.cairn.world;

import app.cairn.CairnApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The only way a test starts the application: whole, on a real port and behind MockMvc, on a
 * database of this process that holds the {@link World}. One annotation, so that Spring starts it
 * once for all tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = CairnApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.test.print-condition-evaluation-report=false",
      "cairn.demonstration=true",
      "cairn.story=false",
      "cairn.words.strict=true",
      "cairn.jobs=false",
      "cairn.data=target/test-data",
      // what is signed with it stands in forms.csv
      "cairn.secret=b25seSB0ZXN0cyBoYXZlIHRoaXMgdmVyeSBzZWNyZXQ=",
      "spring.main.allow-bean-definition-overriding=false"
    })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = {TestDatabase.class, TestProvider.class})
@Import(TestBench.class)
@ExtendWith({InWorldExtension.class, CanaryExtension.class})
public @interface CairnTest {}
