package dev.buddyls.settings;

/**
 * A pattern of paths: {@code *}, {@code ?} and {@code [a-z]} stand for what is in one name, {@code
 * **} for anything, {@code **}{@code /} at the start of a name for any folders or none, {@code
 * {a,b}} for either. A slash at the start, {@code ./} there and a slash at the end say nothing.
 * What it fits is found in one pass over the path, whatever the pattern. Immutable.
 */
public final class Glob {

  private final String written;
  private final Automaton automaton;

  private Glob(String written, Automaton automaton) {
    this.written = written;
    this.automaton = automaton;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it makes no sense
   */
  public static Glob of(String written) {
    int start = written.startsWith("./") ? 2 : written.startsWith("/") ? 1 : 0;
    boolean slash = written.length() > start && written.endsWith("/");
    String plain = written.substring(start, written.length() - (slash ? 1 : 0));
    return new Glob(written, new GlobParser(plain).parse());
  }

  /** Whether a path fits: a relative one, with slashes between its names. */
  public boolean matches(String path) {
    return automaton.accepts(path);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glob glob && glob.written.equals(written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }

  @Override
  public String toString() {
    return written;
  }
}
