package app.cairn.demonstration.simulator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The people of each university whom a visitor can be. Their keys and names never change; what they
 * study, teach and lead follows from the rest.
 */
public final class Cast {
  /** What somebody does in a scheme; the persona keys end with these. */
  public enum Part {
    COORDINATOR(false),
    SUPERVISOR(false),
    LEADER(true),
    PARTICIPANT(true),
    ORGANISER(true),
    LECTURER(false),
    SCHOOL_CONTACT(false),
    PLANNING(false),
    ADMINISTRATOR(false),
    /** Leads together with the leader; nobody signs in as this one. */
    CO_LEADER(true);

    final boolean student;

    Part(boolean student) {
      this.student = student;
    }
  }

  /** One of them; {@code key} is the one in the university's records. */
  public record Member(University university, Part part, String key, String given, String family) {
    public String name() {
      return given + " " + family;
    }

    /** Such as {@code bham-school-contact}. */
    public String personaKey() {
      return university.prefix() + "-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The source of everybody’s own key, as the records that come in name it. */
  public static final String SOURCE = "oneroster";

  private static final Map<University, List<Member>> MEMBERS = new EnumMap<>(University.class);
  private static final Map<University, String> NAMES = new EnumMap<>(University.class);

  static {
    NAMES.put(
        University.HARROWMERE,
        "Margaret Oyelaran,Desmond Hartley,Amina Yusuf,Tom Birchall,Leila Karimi,"
            + "Peter Lindqvist,Sunita Rao,Gareth Pugh,Joanna Wilczek,Rhys Morgan");
    NAMES.put(
        University.INVERLAITH,
        "Kirsty Galbraith,Ewan Drummond,Zofia Mazur,Callum Innes,Mairi Sutherland,"
            + "Anneke van Wyk,Robert Farquhar,Nasreen Akhtar,Fraser Laidlaw,Chidi Okafor");
    NAMES.put(
        University.EASTQUAY,
        "Yasmin Chowdhury,Colin Barlow,Kwame Boateng,Elif Demir,Marta Ionescu,"
            + "Dev Kapadia,Francesca Moretti,Hugh Pickering,Bao Ngoc Tran,Sofía Rojas");
    NAMES.put(
        University.ASHFEN,
        "Ruth Weston,Ibrahim Darwish,Sigrún Jónsdóttir,Jaskaran Gill,Beatriz Costa,"
            + "Owen Kinsella,Harriet Crossley,Naledi Khumalo,Simon Thorpe,Mei Zhang");
    for (var university : University.values()) {
      MEMBERS.put(university, members(university));
    }
  }

  private Cast() {}

  public static List<Member> of(University university) {
    return Objects.requireNonNull(MEMBERS.get(university));
  }

  private static List<Member> members(University university) {
    var members = new ArrayList<Member>();
    String[] names = Objects.requireNonNull(NAMES.get(university)).split(",");
    for (var part : Part.values()) {
      int cut = names[part.ordinal()].indexOf(' ');
      String given = names[part.ordinal()].substring(0, cut);
      String family = names[part.ordinal()].substring(cut + 1);
      String key = (part.student ? "9%06d" : "e9%04d").formatted(part.ordinal() + 1);
      members.add(new Member(university, part, key, given, family));
    }
    return List.copyOf(members);
  }

  static Member of(University university, Part part) {
    return of(university).get(part.ordinal());
  }
}
