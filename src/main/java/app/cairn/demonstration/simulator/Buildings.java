package app.cairn.demonstration.simulator;

import java.util.List;

/** Invented buildings; the first of each is the library. */
final class Buildings {
  private Buildings() {}

  static List<String> of(University university) {
    return switch (university) {
      case HARROWMERE ->
          List.of(
              "Main Library",
              "Aldous Building",
              "Brindle Hall",
              "Castlegate",
              "Denholm Laboratories",
              "Foundry Court",
              "Marlpit Building",
              "Priory House",
              "Winterbourne Wing");
      case INVERLAITH ->
          List.of("Laith Library", "Burnside", "Cooper Building", "Kirkgate Studios");
      case EASTQUAY ->
          List.of(
              "Dock Library", "Cordage House", "Lighterman Building", "Packet Court", "Sailmakers");
      case ASHFEN -> List.of("Fen Library", "Reedmace Building", "Willow House");
    };
  }

  static String campus(University university) {
    return switch (university) {
      case HARROWMERE -> "Moor Lane";
      case INVERLAITH -> "Burnside";
      case EASTQUAY -> "Wharf";
      case ASHFEN -> "Ashfen";
    };
  }
}
