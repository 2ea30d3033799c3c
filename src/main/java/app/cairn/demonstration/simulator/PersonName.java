package app.cairn.demonstration.simulator;

/** What an invented person is called. A name with one part has no family name. */
record PersonName(String given, String family, String preferred) {
  String whole() {
    return (preferred.isEmpty() ? given : preferred) + (family.isEmpty() ? "" : " " + family);
  }
}
