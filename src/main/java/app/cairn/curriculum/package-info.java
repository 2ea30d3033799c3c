/**
 * What the university teaches, who is enrolled, and who teaches, marks or tutors: course units,
 * their deliveries, teaching events, exams and results. The student record system owns these facts.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform", "platform :: *",
      "institution", "institution :: *",
      "people", "people :: *"
    })
@NullMarked
package app.cairn.curriculum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
