package app.cairn.platform.web;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Reads a typed identifier, a record around one UUID, out of an address or a form. */
final class TypedIds implements ConditionalGenericConverter {

  @Override
  public boolean matches(TypeDescriptor source, TypeDescriptor target) {
    RecordComponent[] components = target.getType().getRecordComponents();
    return components != null && components.length == 1 && components[0].getType() == UUID.class;
  }

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return Set.of(new ConvertiblePair(String.class, Record.class));
  }

  @Override
  public @Nullable Object convert(
      @Nullable Object text, TypeDescriptor source, TypeDescriptor target) {
    if (text == null || text.toString().isBlank()) {
      return null;
    }
    UUID value = UUID.fromString(text.toString());
    // A shortened UUID is read too, and would give one thing two addresses.
    if (!value.toString().equals(text)) {
      throw new IllegalArgumentException("Not an identifier");
    }
    try {
      var constructor = target.getType().getDeclaredConstructor(UUID.class);
      constructor.setAccessible(true);
      return constructor.newInstance(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Not an identifier", e);
    }
  }
}
