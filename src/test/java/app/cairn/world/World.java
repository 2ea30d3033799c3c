package app.cairn.world;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.PersonId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * The two invented universities of the tests. Both hold the same rows (see {@code world.sql}) under
 * ids of their own, and every free-text column of each holds its canary: no answer to one may ever
 * contain the other's.
 */
public enum World {
  HERE(1, "northmoor", "University of Northmoor", "Kittiwake", "coordinators"),
  ELSEWHERE(2, "eastvale", "University of Eastvale", "Ptarmigan", "planning_office");

  private static final Pattern FIXED_ID = Pattern.compile("#(\\d{3})");

  private final int number;
  private final String handle;
  private final String publicName;
  private final String canary;
  private final String marksReaders;

  World(int number, String handle, String publicName, String canary, String marksReaders) {
    this.number = number;
    this.handle = handle;
    this.publicName = publicName;
    this.canary = canary;
    this.marksReaders = marksReaders;
  }

  public InstitutionId institution() {
    return new InstitutionId(id(1));
  }

  public String handle() {
    return handle;
  }

  /** What anybody may know it by. */
  public String publicName() {
    return publicName;
  }

  /** Compare without regard to case: addresses carry it in lower case. */
  public String canary() {
    return canary;
  }

  /** The id that {@code world.sql} writes as {@code #NNN}. */
  public UUID id(int fixed) {
    return UUID.fromString("%02d000000-0000-7000-8000-%012d".formatted(number, fixed));
  }

  public PersonId person(Person who) {
    return new PersonId(id(who.fixed()));
  }

  /** The statements that lay this university out, to be run as the application, bound to it. */
  public List<String> statements() {
    return List.of(script().split(";\\s*\\n"));
  }

  /** As in a form, where ids stand without quotes. */
  public String withPlainIds(String text) {
    return withIds(text).replace("'", "");
  }

  String withIds(String sql) {
    return FIXED_ID
        .matcher(sql)
        .replaceAll(match -> "'" + id(Integer.parseInt(match.group(1))) + "'");
  }

  private String script() {
    try (var in = new ClassPathResource("world/world.sql").getInputStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text = text.lines().filter(line -> !line.startsWith("--")).reduce("", (a, b) -> a + b + "\n");
      return withIds(text)
          .replace("%C", canary)
          .replace("%L", canary.toLowerCase(Locale.ROOT))
          .replace("%H", handle)
          .replace("%P", publicName)
          .replace("%M", marksReaders)
          .replace("%N", String.valueOf(number))
          .strip();
    } catch (IOException e) {
      throw new IllegalStateException("The world's script can't be read", e);
    }
  }
}
