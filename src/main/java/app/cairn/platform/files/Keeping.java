package app.cairn.platform.files;

/** What came of handing in a file. */
public sealed interface Keeping {

  /**
   * @param name as it is given out again
   */
  record Kept(FileId id, String name) implements Keeping {}

  record Empty() implements Keeping {}

  record TooLarge(int mostMegabytes) implements Keeping {}

  /** Not a kind that is kept, or with something in it that runs. */
  record NotThisKind() implements Keeping {}
}
