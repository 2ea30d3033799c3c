package app.cairn.platform;

/** The name of something a person can be; each module names the roles whose scope it owns. */
public record Role(String name) {

  public Role {
    if (!name.matches("[a-z][a-z-]*")) {
      throw new IllegalArgumentException("A role's name is lower case words: " + name);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
