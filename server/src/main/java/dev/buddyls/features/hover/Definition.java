package dev.buddyls.features.hover;

import dev.buddyls.features.Markdown;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A variable that the file defines.
 *
 * @param holder the pipeline, action or environment that it belongs to
 * @param line where it begins, for people: the first line is 1
 */
record Definition(TypedObject variable, TypedObject holder, int line) {

  private static final int LONGEST = 80;

  /** Those of a name that count at a place, the narrowest first. */
  static List<Definition> of(String name, Place place) {
    List<Definition> found = new ArrayList<>();
    for (BuddyFile.PlacedModel placed : place.file().blocks()) {
      for (TypedObject object : placed.model().objects()) {
        if (object.type().name().equals("Variable")
            && object.mapping().text("key").filter(name::equals).isPresent()) {
          int line = place.line(placed.offset() + object.head().start());
          boolean sameBlock = placed.model() == place.block();
          object
              .parent()
              .map(holder -> new Definition(object, holder, line))
              .filter(it -> it.isIn("Environment") || sameBlock && it.reaches(place.offset()))
              .ifPresent(found::add);
        }
      }
    }
    found.sort(Comparator.comparing(it -> !it.isIn("Action")));
    return found;
  }

  private boolean isIn(String object) {
    return holder.type().name().equals(object);
  }

  /** What an action sets or asks for is handed on to the whole pipeline. */
  private boolean reaches(int offset) {
    Optional<TypedObject> reach = isSet() || isAskedFor() ? holder.parent() : Optional.of(holder);
    return reach.filter(it -> it.mapping().range().touches(offset)).isPresent();
  }

  private boolean isSet() {
    return holder.text("type").filter("SET_VARIABLES"::equals).isPresent();
  }

  private boolean isAskedFor() {
    return holder.text("type").filter("WAIT_FOR_VARIABLES"::equals).isPresent();
  }

  /** What it is, whose, where and, unless it is a secret, its value. */
  String words() {
    String name = Markdown.code(variable.mapping().text("key").orElse(""));
    String what = name + " is " + kind() + " " + origin() + " (line " + line + ")" + value() + ".";
    return variable.text("description").filter(it -> !it.isBlank()).isEmpty()
        ? what
        : what + " Its description: " + Markdown.code(variable.text("description").orElse(""));
  }

  private String kind() {
    String noun =
        switch (variable.text("type").orElse("VAR")) {
          case "FILE" -> "file";
          case "SSH_KEY" -> "private SSH key";
          case "SSH_PUBLIC_KEY" -> "public SSH key";
          default -> "variable";
        };
    return isEncrypted() ? "an encrypted " + noun : "a " + noun;
  }

  private String origin() {
    if (isSet()) {
      return "that the action " + holderName("action") + " sets";
    } else if (isAskedFor()) {
      return "that the action " + holderName("action") + " asks for";
    } else if (isIn("Environment")) {
      return "of the environment " + holderName("environment");
    }
    return isIn("Action") ? "of this action" : "of this pipeline";
  }

  private String holderName(String key) {
    return Markdown.code(holder.mapping().text(key).orElse(""));
  }

  private boolean isEncrypted() {
    return variable.text("encrypted").filter("true"::equals).isPresent()
        || variable
            .mapping()
            .entry("value")
            .map(Node.Entry::value)
            .filter(Placeholders::isEncrypted)
            .isPresent();
  }

  private String value() {
    String name = variable.mapping().text("key").orElse("");
    boolean plain = variable.text("type").filter(it -> !it.equals("VAR")).isEmpty();
    if (isEncrypted() || !plain) {
      return "";
    }
    Optional<String> value = variable.mapping().text("value").filter(it -> !it.isBlank());
    if (value.isEmpty()) {
      return " without a value here";
    } else if (SecretLook.of(name, value.get())) {
      return " with a value that looks secret";
    }
    return " with the value " + Markdown.code(Markdown.shortened(value.get(), LONGEST));
  }
}
