package dev.buddyls.model;

import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.BuddyFile.PlacedModel;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.text.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The anchors and aliases of one YAML document, by their names. Ranges are absolute and leave out
 * the sign {@code &} or {@code *}. Immutable.
 */
public final class DocumentAnchors {

  private static final Pattern SIGN = Pattern.compile("([&*])([^\\s,\\[\\]{}&*]+)");

  private final List<Name> anchors = new ArrayList<>();
  private final List<Name> aliases = new ArrayList<>();

  /** What may be more of both, in chunks with errors. */
  private final TreeSet<String> unreadAnchors = new TreeSet<>();

  private final TreeSet<String> unreadAliases = new TreeSet<>();

  private DocumentAnchors() {}

  /** Those of each document of a file, if it has any. */
  public static Collection<DocumentAnchors> in(BuddyFile file) {
    String text = file.tree().source().text();
    if (text.indexOf('&') < 0 && text.indexOf('*') < 0) {
      return List.of();
    }
    Map<Integer, DocumentAnchors> documents = new TreeMap<>();
    for (int i = 0; i < file.chunks().size(); i++) {
      int document = file.tree().chunks().get(i).document();
      documents.computeIfAbsent(document, it -> new DocumentAnchors()).add(file.chunks().get(i));
    }
    return documents.values();
  }

  private void add(PlacedModel placed) {
    Names names = placed.model().names();
    Placement placement = Placement.at(placed.offset());
    names.definitions(NameKind.ANCHOR).forEach(it -> anchors.add(it.shift(placement)));
    names.references(NameKind.ANCHOR).forEach(it -> aliases.add(it.shift(placement)));
    placed
        .model()
        .chunk()
        .pieces()
        .map(Chunk.PlacedPart::chunk)
        .filter(it -> !it.errors().isEmpty())
        .forEach(it -> addUnread(it.text()));
  }

  private void addUnread(String text) {
    Matcher matcher = SIGN.matcher(text);
    while (matcher.find()) {
      (matcher.group(1).equals("&") ? unreadAnchors : unreadAliases).add(matcher.group(2));
    }
  }

  /** Aliases that no anchor before them explains, in the order of the text. */
  public List<Name> undefined() {
    Map<String, Integer> first = new HashMap<>();
    anchors.forEach(it -> first.putIfAbsent(it.text(), it.range().end()));
    return aliases.stream()
        .filter(it -> first.getOrDefault(it.text(), Integer.MAX_VALUE) >= it.range().start())
        .filter(it -> !mayHold(unreadAnchors, it.text()))
        .toList();
  }

  /** Anchors that no alias names; none while an alias may have meant one of them. */
  public List<Name> unused() {
    Set<String> used = new HashSet<>();
    aliases.forEach(it -> used.add(it.text()));
    List<Name> unused =
        anchors.stream()
            .filter(it -> !used.contains(it.text()) && !mayHold(unreadAliases, it.text()))
            .toList();
    return unused.isEmpty() || undefined().isEmpty() ? unused : List.of();
  }

  /** Whether a name is one of others, or one of them begins with it: its end is not certain. */
  private static boolean mayHold(TreeSet<String> unread, String name) {
    String next = unread.ceiling(name);
    return next != null && next.startsWith(name);
  }

  /** The names of the anchors before an offset, each once. */
  public Set<String> before(int offset) {
    Set<String> names = new HashSet<>();
    anchors.stream().takeWhile(it -> it.range().end() < offset).forEach(it -> names.add(it.text()));
    return names;
  }
}
