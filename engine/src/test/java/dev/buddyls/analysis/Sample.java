package dev.buddyls.analysis;

import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.BuddyFile.PlacedModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.settings.Settings;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** A clean file, and the places in it where a mistake can be planted. */
record Sample(String text, List<Finding> findings, List<Entry> entries, List<Value> values) {

  /** A mistake: an edit, and an offset in the edited text on whose line it should be found. */
  record Planted(TextEdit edit, int offset) {

    static Planted replace(TextRange range, String newText) {
      return new Planted(new TextEdit(range, newText), range.start());
    }

    static Planted insert(int offset, String text) {
      return new Planted(TextEdit.insert(offset, text), offset);
    }
  }

  /** A known key on a line of its own in a file; ranges are absolute. */
  record Entry(
      String file,
      TypedObject object,
      Node.Entry node,
      Property property,
      TextRange key,
      TextRange value) {

    boolean isFirst() {
      return object.mapping().entries().get(0) == node;
    }

    boolean is(String objectName, String name) {
      return object.type().name().equals(objectName) && property.key().equals(name);
    }

    boolean isScalar() {
      return node.value() instanceof Node.Scalar scalar && !scalar.blockStyle();
    }

    /** The text of its value, which is a scalar. */
    String text() {
      return Node.text(node.value()).orElseThrow();
    }

    /** The key and its value as they are written. */
    String written() {
      return key.cover(value).of(file);
    }

    /** What stands before the key on its line. */
    TextRange indentation() {
      return new TextRange(LineEnds.start(file, key.start()), key.start());
    }

    /** From the start of its first line to the end of its last, without the line's ending. */
    TextRange line() {
      return new TextRange(LineEnds.start(file, key.start()), LineEnds.end(file, value.end()));
    }

    /** An edit that should be found at the key. */
    Planted edit(int start, int end, String newText) {
      return new Planted(new TextEdit(new TextRange(start, end), newText), key.start());
    }

    /** A line below it. */
    Planted below(String line) {
      int end = LineEnds.end(file, value.end());
      String eol = LineEnds.of(file);
      String indent = indentation().of(file).replace('-', ' ');
      return new Planted(TextEdit.insert(end, eol + indent + line), end + eol.length());
    }
  }

  /** A scalar under a known key in a file, directly or in a list; the range is absolute. */
  record Value(String file, TypedValue typed, Node.Scalar node, TextRange range) {

    boolean is(Format format) {
      return typed.type().alternatives().contains(new ValueType.Text(format));
    }

    boolean is(String objectName, String key) {
      return typed.owner().type().name().equals(objectName) && typed.property().key().equals(key);
    }

    /** Whether the object that holds it has a value under another key. */
    boolean isOfOwner(String key, String value) {
      return typed.owner().text(key).filter(value::equals).isPresent();
    }

    String text() {
      return node.value();
    }

    /** Where its text is, inside of its quotes. */
    TextRange inner() {
      return node.quoted() ? new TextRange(range.start() + 1, range.end() - 1) : range;
    }
  }

  static Sample of(String text) {
    BuddyFile file = Check.file(text);
    List<Entry> entries = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    for (PlacedModel placed : file.chunks()) {
      placed.model().objects().forEach(it -> addEntries(it, placed.offset(), text, entries));
      for (TypedValue value : placed.model().values()) {
        if (value.node() instanceof Node.Scalar scalar && !scalar.blockStyle()) {
          values.add(new Value(text, value, scalar, scalar.range().shift(placed.offset())));
        }
      }
    }
    return new Sample(
        text,
        Check.report(text, Settings.DEFAULT).findings(),
        List.copyOf(entries),
        List.copyOf(values));
  }

  private static void addEntries(TypedObject object, int offset, String text, List<Entry> entries) {
    for (Node.Entry node : object.mapping().entries()) {
      TextRange key = node.key().range().shift(offset);
      TextRange value = node.value().range().shift(offset);
      boolean alone =
          text.substring(LineEnds.start(text, key.start()), key.start()).matches("[ -]*")
              && text.substring(value.end(), LineEnds.end(text, value.end())).isBlank();
      node.keyText()
          .filter(it -> alone && !value.isEmpty() && node.value().properties() == NONE)
          .flatMap(object.type()::property)
          .ifPresent(it -> entries.add(new Entry(text, object, node, it, key, value)));
    }
  }

  private static final Node.Properties NONE = Node.Properties.NONE;

  boolean isClean() {
    return findings.stream().allMatch(it -> it.severity().compareTo(Severity.WARNING) > 0);
  }

  /** The word with two neighbouring letters swapped. */
  static String misspelt(String word) {
    for (int i = word.length() / 2; i + 1 < word.length(); i++) {
      char a = word.charAt(i);
      char b = word.charAt(i + 1);
      if (a != b && Character.isLetter(a) && Character.isLetter(b)) {
        return word.substring(0, i) + b + a + word.substring(i + 2);
      }
    }
    return word + "x";
  }
}
