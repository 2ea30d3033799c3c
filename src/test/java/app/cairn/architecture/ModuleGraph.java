package app.cairn.architecture;

import app.cairn.CairnApplication;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.modulith.ApplicationModule;
import org.springframework.util.ClassUtils;

/** Which module may use which, as their package-infos declare it. */
final class ModuleGraph {

  private static final String[] MODULES = {
    "platform",
    "institution",
    "people",
    "curriculum",
    "notifications",
    "scheme",
    "attendance",
    "leaders",
    "timetable",
    "mentoring",
    "sessions",
    "recognition",
    "evaluation",
    "integration",
    "demonstration"
  };

  private ModuleGraph() {}

  /** In the order of the academic year, each with the modules it may use. */
  static Map<String, Set<String>> allowed() {
    var graph = new LinkedHashMap<String, Set<String>>();
    for (String module : MODULES) {
      Class<?> description =
          ClassUtils.resolveClassName(
              CairnApplication.class.getPackageName() + "." + module + ".package-info", null);
      var allowed = new LinkedHashSet<String>();
      ApplicationModule declared = description.getAnnotation(ApplicationModule.class);
      Arrays.stream(declared.allowedDependencies())
          .map(name -> name.replaceAll("\\s*::.*", ""))
          .forEach(allowed::add);
      graph.put(module, allowed);
    }
    return graph;
  }
}
