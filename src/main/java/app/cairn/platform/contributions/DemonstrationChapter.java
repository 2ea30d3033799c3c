package app.cairn.platform.contributions;

/** A part of the invented universities' story, told in order when the demonstration is laid out. */
public interface DemonstrationChapter {

  int order();

  /** One line for the progress shown while it runs. */
  String name();

  void run();
}
