package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.analysis.edits.IndentedLines;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.Matches;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The server or repository that an action describes by keys of its own becomes an item of its
 * {@code targets}. Nobody has chosen an identifier for it yet, so that the rewrite is for its
 * author to look at.
 */
final class InlineTarget {

  private enum TargetPart {
    TARGET,
    AUTH,
    CLOUD
  }

  private record Key(String older, TargetPart part, String newer) {}

  /** In the order in which Buddy writes them. */
  private static final List<Key> KEYS =
      List.of(
          new Key("host_name", TargetPart.TARGET, "name"),
          new Key("host", TargetPart.TARGET, "host"),
          new Key("push_url", TargetPart.TARGET, "repository"),
          new Key("port", TargetPart.TARGET, "port"),
          new Key("login", TargetPart.AUTH, "username"),
          new Key("password", TargetPart.AUTH, "password"),
          new Key("server_key", TargetPart.AUTH, "key"),
          new Key("passphrase", TargetPart.AUTH, "passphrase"),
          new Key("env_key", TargetPart.AUTH, "asset"),
          new Key("integration", TargetPart.CLOUD, "integration"),
          new Key("integration_hash", TargetPart.CLOUD, "integration"));

  private static final List<String> MODES = List.of("authentication_mode", "git_auth_mode");

  /** Types of targets by the types of actions that log in to them. */
  static final Map<String, String> TARGETS =
      Map.ofEntries(
          Map.entry("DIGITAL_OCEAN", "DIGITAL_OCEAN"),
          Map.entry("DOWNLOAD_FTP", "FTP"),
          Map.entry("DOWNLOAD_FTPS", "FTP"),
          Map.entry("DOWNLOAD_SSH", "SSH"),
          Map.entry("FTP", "FTP"),
          Map.entry("FTPS", "FTP"),
          Map.entry("PUSH", "GIT"),
          Map.entry("SFTP", "SSH"),
          Map.entry("SSH_COMMAND", "SSH"),
          Map.entry("UPCLOUD", "UPCLOUD"),
          Map.entry("VULTR", "VULTR"));

  private static final Set<String> CLOUDS = Set.of("DIGITAL_OCEAN", "UPCLOUD", "VULTR");
  private static final Set<String> WITH_TLS = Set.of("FTPS", "DOWNLOAD_FTPS");

  /** The identifier of a target that was made here, and the usual name of the workspace's key. */
  private static final Pattern GUESSED =
      Pattern.compile("- target: [\"']?(\\w+)|asset: [\"']?(" + Login.WORKSPACE_KEY + ")");

  private final TypedObject action;
  private final Node.Scalar type;
  private final String target;
  private final EntryEditor rewrite;
  private final Map<String, Node.Entry> said = new HashMap<>();

  private InlineTarget(TypedObject action, Node.Scalar type, String text) {
    this.action = action;
    this.type = type;
    this.target = TARGETS.get(type.value());
    this.rewrite = new EntryEditor(action, text);
  }

  /** The migration of the keys that say where the server is. */
  static Migration migration() {
    return new Migration() {
      @Override
      public boolean appliesTo(OldKey old) {
        return TargetName.ADDRESSES.contains(old.key()) && old.object().is(ObjectKind.ACTION);
      }

      @Override
      public List<Fix> fixes(OldKey old) {
        return InlineTarget.rewrite(old.object(), old.text())
            .flatMap(it -> fix(it, "Rewrite as `targets`"))
            .stream()
            .toList();
      }
    };
  }

  /** The fix that a rewrite is, with stops at the names that its author may know better. */
  static Optional<Fix> fix(EntryEditor rewrite, String title) {
    return rewrite.fix(title, Applicability.UNSAFE).map(InlineTarget::withStops);
  }

  private static Fix withStops(Fix fix) {
    Optional<TextEdit> target =
        fix.edits().stream().filter(it -> GUESSED.matcher(it.newText()).find()).findFirst();
    return target.map(it -> withStops(fix, it)).orElse(fix);
  }

  private static Fix withStops(Fix fix, TextEdit target) {
    List<TextEdit> edits = new ArrayList<>(fix.edits());
    edits.remove(target);
    edits.add(0, target);
    List<TextRange> stops =
        Matches.all(GUESSED, target.newText()).stream().map(InlineTarget::guessed).toList();
    return new Fix(fix.title(), List.copyOf(edits), fix.applicability(), fix.kind(), stops);
  }

  private static TextRange guessed(MatchResult found) {
    int group = found.group(1) != null ? 1 : 2;
    return new TextRange(found.start(group), found.end(group));
  }

  /** The type of the target that the server of an action can be, if the action logs in to one. */
  static Optional<String> type(TypedObject action) {
    return action.text("type").map(TARGETS::get);
  }

  /** The server as a target; empty where it is not known how to say the same. */
  static Optional<EntryEditor> rewrite(TypedObject action, String text) {
    return action
        .mapping()
        .entry("type")
        .filter(it -> type(action).isPresent())
        .flatMap(it -> new InlineTarget(action, (Node.Scalar) it.value(), text).rewrite());
  }

  private Optional<EntryEditor> rewrite() {
    for (Node.Entry entry : action.mapping().entries()) {
      String key = entry.keyText().orElse("");
      if ((isAboutIt(key) || key.equals("targets")) && BlankValue.is(entry.value())) {
        rewrite.remove(entry);
      } else if (isAboutIt(key) && said.put(key, entry) != null) {
        return Optional.empty();
      }
    }
    Optional<Node.Entry> mode = MODES.stream().filter(said::containsKey).map(said::get).findFirst();
    Set<String> login =
        keys(TargetPart.AUTH).map(Key::older).collect(Collectors.toUnmodifiableSet());
    boolean clear =
        TargetName.ADDRESSES.stream().anyMatch(said::containsKey)
            && said.values().stream().allMatch(it -> it.value() instanceof Node.Scalar)
            && keys(TargetPart.CLOUD).count() == (CLOUDS.contains(target) ? 1 : 0)
            && !saysTargets();
    return clear
        ? Login.of(target, mode.flatMap(it -> Node.text(it.value())), login)
            .map(it -> write(it, mode))
        : Optional.empty();
  }

  private boolean saysTargets() {
    return action.mapping().entry("targets").filter(it -> !BlankValue.is(it.value())).isPresent();
  }

  private boolean isAboutIt(String key) {
    return MODES.contains(key)
        || KEYS.stream()
            .filter(it -> it.part() != TargetPart.CLOUD || CLOUDS.contains(target))
            .anyMatch(it -> it.older().equals(key));
  }

  /** The keys that are said and belong to one part, in the order in which Buddy writes them. */
  private Stream<Key> keys(TargetPart part) {
    return KEYS.stream().filter(it -> it.part() == part && said.containsKey(it.older()));
  }

  private EntryEditor write(Login login, Optional<Node.Entry> mode) {
    IndentedLines auth =
        mode.map(it -> rewrite.reworded(it, "method", login.method())).orElse(IndentedLines.NONE);
    auth = auth.then(lines(TargetPart.AUTH));
    if (!login.asset().isEmpty()) {
      auth = auth.then(IndentedLines.of("asset: " + type.inSameQuotes(login.asset())));
    }
    IndentedLines item =
        IndentedLines.of("target: " + type.inSameQuotes(TargetName.of(action)))
            .then(IndentedLines.of("type: " + type.inSameQuotes(target)))
            .then(
                WITH_TLS.contains(type.value())
                    ? IndentedLines.of("secure: true")
                    : IndentedLines.NONE)
            .then(lines(TargetPart.TARGET))
            .then(auth.under("auth"))
            .then(lines(TargetPart.CLOUD));
    List<Node.Entry> entries =
        action.mapping().entries().stream().filter(said::containsValue).toList();
    entries.forEach(rewrite::move);
    return rewrite.put(entries.get(0), rewrite.list("targets", item));
  }

  private IndentedLines lines(TargetPart part) {
    return keys(part)
        .map(it -> rewrite.renamed(said.get(it.older()), it.newer()))
        .reduce(IndentedLines.NONE, IndentedLines::then);
  }
}
