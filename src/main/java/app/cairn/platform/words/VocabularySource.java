package app.cairn.platform.words;

/**
 * Contributed by each module that keeps words. All of them are asked in one statement, once for a
 * page; where two have a word, the one that comes later in the order has it.
 */
public interface VocabularySource {

  /**
   * A select of six columns: the word and its five forms, as {@link Forms} has them. Its parameter
   * is {@code :language}. Only what differs from the language's ordinary words need be in it.
   */
  String words();
}
