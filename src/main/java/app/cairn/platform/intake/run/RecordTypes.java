package app.cairn.platform.intake.run;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Reference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every record type the modules contribute, those first that others refer to. */
@Component
public class RecordTypes {

  private final Map<String, RecordType> byName;

  RecordTypes(List<RecordType> contributed) {
    Map<String, RecordType> types =
        contributed.stream()
            .collect(
                Collectors.toMap(
                    RecordType::name, Function.identity(), RecordTypes::twice, LinkedHashMap::new));
    var ordered = new LinkedHashMap<String, RecordType>();
    for (RecordType type : contributed) {
      place(type, types, ordered, new LinkedHashSet<>());
    }
    this.byName = ordered;
  }

  public Map<String, RecordType> byName() {
    return byName;
  }

  public List<RecordType> inOrder() {
    return List.copyOf(byName.values());
  }

  public Optional<RecordType> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static void place(
      RecordType type,
      Map<String, RecordType> types,
      Map<String, RecordType> ordered,
      Set<String> below) {
    if (ordered.containsKey(type.name())) {
      return;
    }
    if (!below.add(type.name())) {
      throw new IllegalStateException("Record types refer to each other in a circle: " + below);
    }
    for (Reference reference : type.references()) {
      if (!types.containsKey(reference.to())) {
        throw new IllegalStateException(
            "%s refers to %s, which no module contributes".formatted(type.name(), reference.to()));
      }
      if (!reference.to().equals(type.name())) {
        place(types.get(reference.to()), types, ordered, below);
      }
    }
    for (String before : type.after()) {
      RecordType earlier = types.get(before);
      if (earlier != null) {
        place(earlier, types, ordered, below);
      }
    }
    below.remove(type.name());
    ordered.put(type.name(), type);
  }

  private static RecordType twice(RecordType one, RecordType other) {
    throw new IllegalStateException("Two modules contribute the record type " + one.name());
  }
}
