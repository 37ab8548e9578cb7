package dev.buddyls.protocol;

import com.google.gson.JsonObject;

/**
 * A zero-based position in a text, in UTF-16 units. Implemented independently of the server, to
 * check its arithmetic.
 */
record Position(int line, int character) {

  static Position of(String text, int offset) {
    String before = text.substring(0, offset);
    String[] lines = before.split("\r\n|\r|\n", -1);
    return new Position(lines.length - 1, lines[lines.length - 1].length());
  }

  static Position from(JsonObject json) {
    return new Position(json.get("line").getAsInt(), json.get("character").getAsInt());
  }

  int offset(String text) {
    int start = 0;
    for (int i = 0; i < line; i++) {
      int end = lineEnd(text, start);
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return Math.min(start + character, lineEnd(text, start));
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
