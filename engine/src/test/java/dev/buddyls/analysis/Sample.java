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
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/** A clean file, and the places in it where a mistake can be planted. */
record Sample(String text, List<Finding> findings, List<Entry> entries, List<Value> values) {

  /** A mistake: an edit, and an offset in the edited text on whose line it should be found. */
  record Planted(TextEdit edit, int offset) {

    static Planted replace(TextRange range, String newText) {
      return new Planted(new TextEdit(range, newText), range.start());
    }
  }

  /** A known key on a line of its own; ranges are absolute. */
  record Entry(
      TypedObject object, Node.Entry node, Property property, TextRange key, TextRange value) {

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
  }

  /** A scalar under a known key, directly or in a list; the range is absolute. */
  record Value(TypedValue typed, Node.Scalar node, TextRange range) {

    boolean is(Format format) {
      return typed.type().alternatives().contains(new ValueType.Text(format));
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
          values.add(new Value(value, scalar, scalar.range().shift(placed.offset())));
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
          .ifPresent(it -> entries.add(new Entry(object, node, it, key, value)));
    }
  }

  private static final Node.Properties NONE = Node.Properties.NONE;

  boolean isClean() {
    return findings.stream().allMatch(it -> it.severity().compareTo(Severity.WARNING) > 0);
  }

  /** Plants something at one of the keys that fit. */
  Optional<Planted> atEntry(
      Random random, Predicate<Entry> fits, Function<Entry, Planted> mistake) {
    return pick(entries.stream().filter(fits).toList(), random).map(mistake);
  }

  /** Plants something at one of the scalars that fit. */
  Optional<Planted> atValue(
      Random random, Predicate<Value> fits, Function<Value, Planted> mistake) {
    return pick(values.stream().filter(fits).toList(), random).map(mistake);
  }

  /** Plants a line below one of the keys that fit. */
  Optional<Planted> below(Random random, Predicate<Entry> fits, Function<Entry, String> line) {
    return atEntry(
        random,
        it -> it.isScalar() && fits.test(it),
        it -> {
          int end = LineEnds.end(text, it.value().end());
          String indent =
              text.substring(LineEnds.start(text, it.key().start()), it.key().start())
                  .replace('-', ' ');
          String eol = LineEnds.of(text);
          return new Planted(
              TextEdit.insert(end, eol + indent + line.apply(it)), end + eol.length());
        });
  }

  static <T> Optional<T> pick(List<T> from, Random random) {
    return from.isEmpty() ? Optional.empty() : Optional.of(from.get(random.nextInt(from.size())));
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
