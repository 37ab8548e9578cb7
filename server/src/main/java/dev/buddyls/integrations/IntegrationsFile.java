package dev.buddyls.integrations;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Integration;
import dev.buddyls.syntax.PlainScalar;
import dev.buddyls.syntax.Quoting;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of the file in which a project lists its integrations. */
public final class IntegrationsFile {

  /** Its path in a project, with slashes. */
  public static final String PATH = ".buddy/integrations.yml";

  private static final String HEADER =
      """
      # The integrations that this project's pipelines use, for readers and for buddy-ls.
      # Buddy does not read this file. Do not put passwords, tokens or keys in it.
      """;

  /** Texts that parsers of every YAML version read as plain strings. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][\\w .()/@-]*[\\w.)]|[A-Za-z]");

  /**
   * An integration for the file.
   *
   * @param remark a comment for the reader; may be empty
   */
  public record ListEntry(Integration integration, String remark) {}

  private IntegrationsFile() {}

  /** The integrations that a text lists, as far as it can be parsed. */
  public static List<Integration> read(String text, Catalog catalog) {
    return file(text, catalog).names().integrations();
  }

  /**
   * Whether a text contains pipelines and the like: a project may use the file name for something
   * else.
   */
  public static boolean containsOtherItems(String text, Catalog catalog) {
    return file(text, catalog)
        .roots()
        .anyMatch(it -> it.kind() != ObjectKind.INTEGRATION && it.kind() != ObjectKind.OTHER);
  }

  static BuddyFile file(String text, Catalog catalog) {
    return BuddyFile.of(new SourceText("file:///" + PATH, 0, text), catalog);
  }

  /** The text of a new file. */
  public static String write(List<ListEntry> entries) {
    return HEADER + items(entries);
  }

  /** An existing, possibly hand-written text with more entries at its end. */
  public static String add(String text, List<ListEntry> entries) {
    if (text.isBlank()) {
      return text + write(entries);
    }
    String eol = LineEnds.of(text);
    String gap = text.endsWith("\n") ? "" : eol;
    return text + gap + items(entries).replace("\n", eol);
  }

  private static String items(List<ListEntry> entries) {
    StringBuilder out = new StringBuilder();
    entries.forEach(it -> item(it, out));
    return out.toString();
  }

  private static void item(ListEntry entry, StringBuilder out) {
    Integration it = entry.integration();
    StringBuilder keys = new StringBuilder();
    key("identifier", it.identifier(), keys);
    it.id().ifPresent(id -> keys.append("  id: ").append(Quoting.doubleQuoted(id)).append('\n'));
    key("name", it.name(), keys);
    key("type", it.type(), keys);
    if (!entry.remark().isEmpty()) {
      keys.append("  # ").append(entry.remark()).append('\n');
    }
    key("scope", it.scope(), keys);
    key("project", it.project(), keys);
    key("environment", it.environment(), keys);
    if (!it.permittedFor().isEmpty()) {
      keys.append("  permitted_for:\n");
      it.permittedFor().forEach(who -> keys.append("    - ").append(scalar(who)).append('\n'));
    }
    out.append("\n- ").append(keys, 2, keys.length());
  }

  private static void key(String key, Optional<String> value, StringBuilder out) {
    value.ifPresent(
        it -> out.append("  ").append(key).append(": ").append(scalar(it)).append('\n'));
  }

  /** A value as it is written in the file. */
  static String scalar(String text) {
    boolean plain = PLAIN.matcher(text).matches() && PlainScalar.isAlwaysText(text);
    return plain ? text : Quoting.doubleQuoted(text);
  }
}
