package dev.buddyls.syntax;

import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import java.util.Optional;

/** Reads the anchor and the tag before a node, which the engine counts as part of it. */
final class NodePropertyReader {

  private final String text;
  private final int base;
  private final Node.Properties properties;
  private int at;
  private int tokenEnd;
  private boolean nothingFollows;

  NodePropertyReader(String text, int base, int start, boolean any) {
    this.text = text;
    this.base = base;
    this.at = start;
    this.tokenEnd = start;
    this.properties = any ? readAll() : Node.Properties.NONE;
  }

  Node.Properties read() {
    return properties;
  }

  /** Offset after the properties and the space behind them: where the node itself begins. */
  int end() {
    return at;
  }

  /** Whether there are properties, and nothing but a comment behind them. */
  boolean nothingFollows() {
    return nothingFollows;
  }

  /** Offset after the last property, or the start where there is none. */
  int tokenEnd() {
    return tokenEnd;
  }

  private Node.Properties readAll() {
    Optional<Node.Named> anchor = Optional.empty();
    Optional<Node.Named> tag = Optional.empty();
    while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
      boolean isAnchor = text.charAt(at) == '&';
      if (isAnchor ? anchor.isPresent() : tag.isPresent()) {
        break;
      }
      int start = at;
      while (at < text.length() && !endsToken(text.charAt(at))) {
        at++;
      }
      if (isAnchor && at == start + 1) {
        at = start;
        break;
      }
      TextRange range = new TextRange(start + base, at + base);
      String name = text.substring(isAnchor ? start + 1 : start, at);
      if (isAnchor) {
        anchor = Optional.of(new Node.Named(range, name));
      } else {
        tag = Optional.of(new Node.Named(range, name));
      }
      tokenEnd = at;
      skipSpace();
    }
    nothingFollows = at == text.length();
    if (nothingFollows) {
      at = tokenEnd;
    }
    return new Node.Properties(anchor, tag);
  }

  private void skipSpace() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        at = LineEnds.end(text, at);
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        return;
      }
    }
  }

  private static boolean endsToken(char c) {
    return Character.isWhitespace(c) || c == ',' || c == ']' || c == '}';
  }
}
