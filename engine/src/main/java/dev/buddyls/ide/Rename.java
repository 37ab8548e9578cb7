package dev.buddyls.ide;

import dev.buddyls.analysis.Document;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.Name;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives something another name, wherever its project writes it. */
public final class Rename {

  private static final Set<NameKind> RENAMED =
      Set.of(
          NameKind.PIPELINE,
          NameKind.PIPELINE_TITLE,
          NameKind.ACTION,
          NameKind.VARIABLE,
          NameKind.ENVIRONMENT,
          NameKind.TARGET,
          NameKind.INTEGRATION,
          NameKind.ANCHOR);

  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][\\w-]*");
  private static final Pattern ANCHOR = Pattern.compile("[^\\s,\\[\\]{}*&]+");

  /** Texts that mean themselves in all quotes and in none, also in flow style. */
  private static final Pattern TEXT =
      Pattern.compile(
          "[\\p{L}\\p{Nd}\\p{Nl}\\p{No}_./(](?:[^\"'\\\\#:,\\[\\]{}\\n\\r\\t$]*[^\"'\\\\#:,\\[\\]{}\\s$])?");

  /** Why a name stays as it is, in a sentence for people. */
  public static final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }

  private Rename() {}

  /** The name at an offset, if it is defined in this project and can be changed here. */
  public static Optional<Name> prepare(Document document, int offset) {
    return renamed(document, offset).map(References::name);
  }

  private static Optional<References> renamed(Document document, int offset) {
    return References.at(document, offset)
        .filter(it -> RENAMED.contains(it.name().kind()) && it.name().project().isEmpty())
        .filter(it -> it.definitions().stream().anyMatch(Rename::isWhole));
  }

  /**
   * Whether a definition can be changed, and all uses of it are known: ids are Buddy's, and
   * variables from outside of pipelines go far.
   */
  private static boolean isWhole(References.Occurrence definition) {
    Name name = definition.name();
    return name.kind() != NameKind.INTEGRATION_ID
        && (name.kind() != NameKind.VARIABLE || name.pipeline().isPresent());
  }

  /**
   * The edits, file by file. Pipelines that are referred to together with the name of a project are
   * left alone: they may be those of another one.
   *
   * @throws Refused if nothing can be renamed here, or not to {@code name}
   */
  public static Map<SourceText, List<TextEdit>> to(Document document, int offset, String name)
      throws Refused {
    References found =
        renamed(document, offset).orElseThrow(() -> new Refused("Nothing here can be renamed."));
    check(name, found.name(), document);
    Map<SourceText, List<TextEdit>> edits = new LinkedHashMap<>();
    for (References.Occurrence it : found.all()) {
      if (it.name().project().isEmpty() && it.name().text().equals(found.name().text())) {
        edits
            .computeIfAbsent(it.source(), any -> new ArrayList<>())
            .add(new TextEdit(it.name().range(), name));
      }
    }
    return edits;
  }

  private static void check(String name, Name old, Document document) throws Refused {
    Pattern form =
        switch (old.kind()) {
          case VARIABLE -> VARIABLE;
          case INTEGRATION -> IDENTIFIER;
          case ANCHOR -> ANCHOR;
          default -> TEXT;
        };
    if (!form.matcher(name).matches()) {
      throw new Refused("`" + name + "` is not a valid name here.");
    }
    if (!name.equals(old.text()) && isTaken(name, old, document)) {
      throw new Refused("`" + name + "` already exists.");
    }
  }

  /** Whether a name like the old one is given to something else. */
  private static boolean isTaken(String name, Name old, Document document) {
    Name wanted = new Name(old.kind(), name, old.range(), old.pipeline(), Optional.empty());
    return References.of(wanted, document).definitions().size() > 0;
  }
}
