package dev.buddyls.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Makes an automaton of a glob, reading it once from its start to its end. */
final class GlobParser {

  private static final IntPredicate ANY = codePoint -> true;
  private static final IntPredicate IN_NAME = codePoint -> codePoint != '/';

  private final String glob;
  private final Automaton automaton = new Automaton();
  private int at;
  private int state;

  /** Whether a name begins here, so that {@code **}{@code /} may stand for no folder. */
  private boolean nameStart = true;

  private boolean inBraces;
  private int opened;
  private int closed;
  private boolean bracesStartName;

  GlobParser(String glob) {
    this.glob = glob;
  }

  /**
   * @throws IllegalArgumentException if the glob makes no sense
   */
  Automaton parse() {
    while (at < glob.length()) {
      boolean first = nameStart;
      nameStart = false;
      int codePoint = next();
      switch (codePoint) {
        case '\\' -> step(literal(escaped()));
        case '[' -> step(oneOf());
        case '?' -> step(IN_NAME);
        case '*' -> star(first);
        case '{' -> open(first);
        case ',' -> comma();
        case '}' -> close();
        default -> {
          step(literal(codePoint));
          nameStart = codePoint == '/';
        }
      }
    }
    require(!inBraces, "a brace that is not closed");
    automaton.addJump(state, automaton.addState());
    return automaton;
  }

  private int next() {
    int codePoint = glob.codePointAt(at);
    at += Character.charCount(codePoint);
    return codePoint;
  }

  private boolean follows(char c) {
    return at < glob.length() && glob.charAt(at) == c;
  }

  private boolean takes(char c) {
    boolean found = follows(c);
    at += found ? 1 : 0;
    return found;
  }

  private void step(IntPredicate fits) {
    int to = automaton.addState();
    automaton.addStep(state, fits, to);
    state = to;
  }

  private static IntPredicate literal(int codePoint) {
    return it -> it == codePoint;
  }

  private int escaped() {
    require(at < glob.length(), "a backslash at the end");
    return next();
  }

  private void star(boolean first) {
    if (!takes('*')) {
      repeat(IN_NAME);
    } else if (first && takes('/')) {
      int before = state;
      repeat(ANY);
      step(literal('/'));
      automaton.addJump(before, state);
      nameStart = true;
    } else {
      repeat(ANY);
    }
  }

  /** Any number of code points; they have a state of their own, as others may end in this one. */
  private void repeat(IntPredicate fits) {
    int loop = automaton.addState();
    automaton.addJump(state, loop);
    automaton.addStep(loop, fits, loop);
    state = loop;
  }

  private void open(boolean first) {
    require(!inBraces, "braces in braces");
    inBraces = true;
    nameStart = first;
    bracesStartName = first;
    opened = state;
    closed = automaton.addState();
  }

  private void comma() {
    if (!inBraces) {
      step(literal(','));
      return;
    }
    automaton.addJump(state, closed);
    state = opened;
    nameStart = bracesStartName;
  }

  private void close() {
    if (!inBraces) {
      step(literal('}'));
      return;
    }
    automaton.addJump(state, closed);
    state = closed;
    inBraces = false;
  }

  /** The code points between brackets; a dash at their start or end is one of them. */
  private IntPredicate oneOf() {
    boolean negated = takes('!');
    require(!follows(']'), "nothing in brackets");
    List<int[]> ranges = new ArrayList<>();
    if (takes('-')) {
      ranges.add(new int[] {'-', '-'});
    }
    while (!takes(']')) {
      int first = inBrackets();
      boolean range = follows('-') && !glob.startsWith("-]", at);
      at += range ? 1 : 0;
      int last = range ? inBrackets() : first;
      require(first <= last, "a range that goes backwards");
      ranges.add(new int[] {first, last});
    }
    return it -> it != '/' && negated != ranges.stream().anyMatch(r -> r[0] <= it && it <= r[1]);
  }

  private int inBrackets() {
    require(at < glob.length(), "a bracket that is not closed");
    int codePoint = next();
    require(codePoint != '/', "a slash in brackets");
    return codePoint;
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
