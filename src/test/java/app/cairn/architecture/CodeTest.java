package app.cairn.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/** Rules of the house that can be read off the compiled classes. */
class CodeTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption((Location location) -> !location.contains("/test-classes/"))
          .importPackages("app.cairn");

  private static final Set<String> ACTIONS =
      Set.of("index", "show", "newForm", "create", "edit", "update", "destroy");

  /** From before the rule was a test. */
  private static final int TAKING_AN_OPTIONAL = 45;

  private static final DescribedPredicate<JavaClass> A_CONTROLLER =
      describe("a controller", type -> type.isAnnotatedWith(Controller.class));

  @Test
  void aControllerHasTheActionsOfAResourceAndNothingElse() {
    methods()
        .that(
            describe(
                "answer a route",
                (JavaMethod method) ->
                    method.getAnnotations().stream()
                        .anyMatch(
                            annotation ->
                                annotation.getRawType().getSimpleName().endsWith("Mapping"))))
        .should(
            new ArchCondition<>("be one of " + ACTIONS) {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                events.add(
                    new SimpleConditionEvent(
                        method,
                        ACTIONS.contains(method.getName()),
                        method.getFullName() + ": another verb is another resource"));
              }
            })
        .check(OURS);
  }

  @Test
  void aControllerTouchesNoSql() {
    noClasses()
        .that(A_CONTROLLER)
        .should(
            dependOnClassesThat(resideInAPackage("java.sql.."))
                .or(dependOnClassesThat(resideInAPackage("org.springframework.jdbc.."))))
        .because("a controller translates and decides nothing")
        .check(OURS);
  }

  @Test
  void aControllerIsNobodyElsesBusiness() {
    classes().that(A_CONTROLLER).should().bePackagePrivate().check(OURS);
  }

  @Test
  void whatAModulePromisesSpeaksNeitherHttpNorSql() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(
            describe(
                "are public in a module's root",
                type ->
                    type.getPackageName().matches("app\\.cairn\\.[a-z]+")
                        && type.getModifiers().contains(JavaModifier.PUBLIC)))
        .should(
            new ArchCondition<>("take and give neither requests nor rows") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                boolean clean =
                    Stream.concat(
                            method.getRawParameterTypes().stream(),
                            Stream.of(method.getRawReturnType()))
                        .map(JavaClass::getPackageName)
                        .noneMatch(
                            name ->
                                name.startsWith("org.springframework.web")
                                    || name.startsWith("jakarta.servlet")
                                    || name.startsWith("java.sql")
                                    || name.startsWith("org.springframework.jdbc"));
                events.add(new SimpleConditionEvent(method, clean, method.getFullName()));
              }
            })
        .because("a root package is a promise to other modules")
        .check(OURS);
  }

  @Test
  void featuresOfAModuleDoNotGoInCircles() {
    for (String module : ModuleGraph.allowed().keySet()) {
      slices()
          .matching("app.cairn." + module + ".(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true)
          .check(OURS);
    }
  }

  @Test
  void optionalIsAnAnswerAndNeverKept() {
    // A record's component is read through its accessor, and so is an answer.
    fields()
        .that()
        .areDeclaredInClassesThat(describe("are no records", type -> !type.isRecord()))
        .should()
        .notHaveRawType(Optional.class)
        .check(OURS);
  }

  @Test
  void fewerAndFewerMethodsTakeAnOptional() {
    var taking =
        OURS.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> !method.getName().startsWith("lambda$"))
            .filter(
                method ->
                    method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Optional.class)))
            .map(JavaMethod::getFullName)
            .toList();
    assertThat(taking)
        .as("take two methods or a nullable argument; the number may only shrink")
        .hasSizeLessThanOrEqualTo(TAKING_AN_OPTIONAL);
  }

  @Test
  void timeIsReadFromTheClock() {
    for (Class<?> type :
        new Class<?>[] {
          Instant.class, LocalDate.class, LocalDateTime.class, LocalTime.class, ZonedDateTime.class
        }) {
      noClasses().should().callMethod(type, "now").because("tests set the clock").check(OURS);
    }
    noClasses()
        .that(describe("don't make ids", type -> !type.getSimpleName().endsWith("Ids")))
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .check(OURS);
  }

  @Test
  void listenersAfterTheCommitAreOfOurOwnKind() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveSimpleName("ApplicationModuleListener")
        .because("it begins its transaction before an institution can be bound")
        .check(OURS);
  }

  @Test
  void numbersComeFromOurOwnSums() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.hipparchus.stat.inference.OneWayAnova")
        .because("it sums raw squares and is wrong by whole digits off centre")
        .check(OURS);
  }

  @Test
  void weDoNotMockOurOwnClassesNorUseAnOlderJunit() {
    assertThat(Sources.under(Sources.TESTS, ".java"))
        .filteredOn(file -> !file.endsWith("CodeTest.java"))
        .noneMatch(file -> Sources.text(file).contains("import org.mockito"))
        .noneMatch(file -> Sources.text(file).contains("import org.junit.Test"));
  }
}
