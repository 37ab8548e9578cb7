package dev.buddyls.ide.hover;

import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.DefinedVariable;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A variable that the file defines.
 *
 * @param line where it begins, for people: the first line is 1
 */
record VariableDefinition(DefinedVariable defined, int line) {

  private static final int LONGEST = 80;

  /** Those of a name that count at a cursor, the narrowest first. */
  static List<VariableDefinition> of(String name, Cursor cursor) {
    List<VariableDefinition> found = new ArrayList<>();
    for (BuddyFile.PlacedModel placed : cursor.file().chunks()) {
      boolean sameChunk = placed.model() == cursor.chunk();
      DefinedVariable.in(placed.model())
          .filter(it -> it.variable().mapping().text("key").filter(name::equals).isPresent())
          .filter(it -> it.isIn(ObjectKind.ENVIRONMENT) || sameChunk && it.reaches(cursor.offset()))
          .map(it -> new VariableDefinition(it, cursor.lineNumber(placed.offset() + start(it))))
          .forEach(found::add);
    }
    found.sort(Comparator.comparing(it -> !it.defined.isIn(ObjectKind.ACTION)));
    return found;
  }

  private static int start(DefinedVariable defined) {
    return defined.variable().head().start();
  }

  private TypedObject variable() {
    return defined.variable();
  }

  /** What it is, whose, where and, unless it is a secret, its value. */
  String words() {
    String name = Markdown.code(variable().mapping().text("key").orElse(""));
    String what = name + " is " + kind() + " " + origin() + " (line " + line + ")" + value() + ".";
    return variable().text("description").filter(it -> !Whitespace.isBlank(it)).isEmpty()
        ? what
        : what + " Description: " + Markdown.code(variable().text("description").orElse(""));
  }

  private String kind() {
    String noun =
        switch (variable().text("type").orElse("VAR")) {
          case "FILE" -> "file";
          case "SSH_KEY" -> "private SSH key";
          case "SSH_PUBLIC_KEY" -> "public SSH key";
          default -> "variable";
        };
    return isEncrypted() ? "an encrypted " + noun : "a " + noun;
  }

  private String origin() {
    if (defined.isSet()) {
      return "that the action " + holderName("action") + " sets";
    } else if (defined.isAskedFor()) {
      return "that the action " + holderName("action") + " asks for";
    } else if (defined.isIn(ObjectKind.ENVIRONMENT)) {
      return "of the environment " + holderName("environment");
    }
    return defined.isIn(ObjectKind.ACTION) ? "of this action" : "of this pipeline";
  }

  private String holderName(String key) {
    return Markdown.code(defined.holder().mapping().text(key).orElse(""));
  }

  private boolean isEncrypted() {
    return variable().text("encrypted").filter("true"::equals).isPresent()
        || variable()
            .mapping()
            .entry("value")
            .map(Node.Entry::value)
            .filter(Placeholders::isEncrypted)
            .isPresent();
  }

  private String value() {
    String name = variable().mapping().text("key").orElse("");
    boolean plain = variable().text("type").filter(it -> !it.equals("VAR")).isEmpty();
    if (isEncrypted() || !plain) {
      return "";
    }
    Optional<String> value =
        variable().mapping().text("value").filter(it -> !Whitespace.isBlank(it));
    if (value.isEmpty()) {
      return " without a value here";
    } else if (SecretGuess.of(name, value.get())) {
      return " with a value that looks like a secret";
    }
    return " with the value " + Markdown.code(Markdown.shortened(value.get(), LONGEST));
  }
}
