package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.analysis.edits.IndentedLines;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What starts a pipeline: {@code trigger_mode} or {@code on}, {@code ref_name} with {@code
 * ref_type}, and the keys of a schedule become {@code refs} and {@code events}.
 */
final class TriggerMigration {

  private static final Set<String> KEYS =
      Set.of(
          "on", "trigger_mode", "ref_name", "ref_type", "cron", "timezone", "start_date", "delay");

  private static final List<String> CLOCK = List.of("start_date", "delay", "cron", "timezone");
  private static final Map<String, String> PREFIXES =
      Map.of(
          "BRANCH", "refs/heads/",
          "WILDCARD", "refs/heads/",
          "TAG", "refs/tags/",
          "PULL_REQUEST", "refs/");
  private static final Map<String, String> ON =
      Map.of("MANUAL", "CLICK", "ON_EVERY_PUSH", "EVENT", "SCHEDULED", "SCHEDULE");
  private static final Set<String> SURE = Set.of("BRANCH", "TAG");
  private static final String FULL = "refs/";

  /** Buddy takes such an expression for whole refs in {@code refs}, too. */
  private static final String FULL_REGEX = "(" + FULL;

  private static final Pattern REGEX = Pattern.compile("[()\\\\^|]");

  private final TypedObject pipeline;
  private final String text;
  private final EntryEditor rewrite;

  private TriggerMigration(TypedObject pipeline, String text) {
    this.pipeline = pipeline;
    this.text = text;
    this.rewrite = new EntryEditor(pipeline, text);
  }

  /** The migration to a generation of the format. */
  static Migration to(TargetGeneration targetGeneration) {
    return new Migration() {
      @Override
      public boolean appliesTo(OldKey old) {
        return old.object().is(ObjectKind.PIPELINE) && KEYS.contains(old.key());
      }

      @Override
      public List<Fix> fixes(OldKey old) {
        return TriggerMigration.fixes(old.object(), targetGeneration, old.text());
      }
    };
  }

  private static List<Fix> fixes(
      TypedObject pipeline, TargetGeneration targetGeneration, String text) {
    boolean readable =
        pipeline.mapping().entries().stream()
            .filter(it -> it.keyText().filter(KEYS::contains).isPresent())
            .noneMatch(it -> Placeholders.isOpaque(it.value()));
    boolean withOn = pipeline.type().property("on").filter(targetGeneration::isOld).isEmpty();
    TriggerMigration starts = new TriggerMigration(pipeline, text);
    Optional<Fix> fix = withOn ? starts.withOn() : starts.fix();
    return readable ? fix.stream().toList() : List.of();
  }

  private Optional<Fix> fix() {
    Optional<Node.Entry> on = said("on");
    Optional<Node.Entry> oldest = said("trigger_mode");
    if (on.isPresent() == oldest.isPresent() || said("ref_name").isPresent() && has("refs")) {
      return Optional.empty();
    }
    Node.Entry mode = on.or(() -> oldest).get();
    boolean clock = CLOCK.stream().anyMatch(this::has);
    return switch (Node.text(mode.value()).orElse("")) {
      case "CLICK", "MANUAL" -> clock || has("events") ? Optional.empty() : click(mode);
      case "EVENT", "ON_EVERY_PUSH" -> clock ? Optional.empty() : event(mode);
      case "SCHEDULE", "SCHEDULED" ->
          hasOneClock() && !has("events") ? schedule(mode) : Optional.empty();
      default ->
          clock || has("events") || has("ref_name") || has("ref_type")
              ? Optional.empty()
              : EventMode.fix(pipeline, mode, text);
    };
  }

  /** The rewrite of the oldest form as the one of the generation that says it with {@code on}. */
  private Optional<Fix> withOn() {
    Optional<Node.Entry> mode = said("trigger_mode");
    Optional<Node.Entry> name = said("ref_name");
    String start = mode.flatMap(it -> Node.text(it.value())).map(ON::get).orElse("");
    boolean clock = CLOCK.stream().anyMatch(this::has);
    boolean clear =
        switch (start) {
          case "CLICK" -> !clock;
          case "EVENT" -> !clock && name.isPresent();
          case "SCHEDULE" -> hasOneClock();
          default -> false;
        };
    Optional<IndentedLines> ref = name.flatMap(this::ref);
    boolean said = Stream.of("on", "refs", "events").anyMatch(this::has);
    if (!clear || said || ref.isPresent() != name.isPresent()) {
      return Optional.empty();
    }
    IndentedLines on = rewrite.reworded(mode.get(), "on", start);
    if (start.equals("EVENT")) {
      IndentedLines push = type(mode.get(), "PUSH").then(rewrite.list("refs", ref.get()));
      rewrite.put(mode.get(), on.then(rewrite.list("events", push))).move(name.get());
    } else {
      rewrite.put(mode.get(), on);
      name.ifPresent(it -> rewrite.put(it, rewrite.list("refs", ref.get())));
    }
    said("ref_type").ifPresent(rewrite::remove);
    return finish("Rewrite as `on: " + start + "`");
  }

  /** Either of the two ways to give a schedule, in full. */
  private boolean hasOneClock() {
    boolean interval = has("start_date") && has("delay");
    return has("cron") ? !has("start_date") && !has("delay") : interval;
  }

  private Optional<Fix> click(Node.Entry mode) {
    rewrite.remove(mode);
    said("ref_type").ifPresent(rewrite::remove);
    Optional<Node.Entry> name = said("ref_name");
    if (name.isEmpty()) {
      return finish("Remove `" + mode.keyText().orElseThrow() + "`");
    }
    return ref(name.get())
        .flatMap(
            ref -> {
              rewrite.put(name.get(), rewrite.list("refs", ref));
              return finish("Rewrite as `refs`");
            });
  }

  private Optional<Fix> event(Node.Entry mode) {
    Optional<Node.Entry> name = said("ref_name");
    if (has("events")) {
      rewrite.remove(mode);
      return name.isPresent() || has("ref_type")
          ? Optional.empty()
          : finish("Remove `" + mode.keyText().orElseThrow() + "`");
    }
    return name.flatMap(this::ref)
        .flatMap(
            ref -> {
              rewrite.move(name.get());
              return events(mode, type(mode, "PUSH").then(rewrite.list("refs", ref)));
            });
  }

  private Optional<Fix> schedule(Node.Entry mode) {
    IndentedLines item = type(mode, "SCHEDULE");
    for (Node.Entry entry : pipeline.mapping().entries()) {
      boolean moved = entry.isKey("refs") || CLOCK.stream().anyMatch(entry::isKey);
      if (moved && !BlankValue.is(entry.value())) {
        item = item.then(rewrite.lines(entry));
        rewrite.move(entry);
      }
    }
    Optional<Node.Entry> name = said("ref_name");
    if (name.isEmpty()) {
      return events(mode, item);
    }
    Optional<IndentedLines> ref = ref(name.get());
    if (ref.isEmpty()) {
      return Optional.empty();
    }
    rewrite.move(name.get());
    return events(mode, item.then(rewrite.list("refs", ref.get())));
  }

  static IndentedLines type(Node.Entry mode, String type) {
    return IndentedLines.of("type: " + ((Node.Scalar) mode.value()).inSameQuotes(type));
  }

  private Optional<Fix> events(Node.Entry mode, IndentedLines item) {
    rewrite.replace(mode, rewrite.list("events", item));
    said("ref_type").ifPresent(rewrite::remove);
    return finish("Rewrite as `events`");
  }

  private Optional<Fix> finish(String title) {
    Optional<String> type = said("ref_type").flatMap(it -> Node.text(it.value()));
    Optional<String> name = said("ref_name").flatMap(it -> Node.text(it.value()));
    boolean fits = name.isPresent() || type.filter(it -> !it.equals("NONE")).isEmpty();
    boolean sure =
        name.isPresent()
            ? name.get().startsWith(FULL) || type.filter(SURE::contains).isPresent()
            : type.isEmpty();
    return fits ? rewrite.fix(title, Applicability.safeIf(sure)) : Optional.empty();
  }

  /** The full ref that a name stands for, in its quotes and with its comment. */
  private Optional<IndentedLines> ref(Node.Entry entry) {
    String type = said("ref_type").flatMap(it -> Node.text(it.value())).orElse("BRANCH");
    if (!(entry.value() instanceof Node.Scalar name)
        || name.blockStyle()
        || !PREFIXES.containsKey(type)
        || !name.value().startsWith(FULL_REGEX) && REGEX.matcher(name.value()).find()) {
      return Optional.empty();
    }
    String written = name.range().of(text);
    boolean full =
        name.value().startsWith(FULL)
            || name.value().startsWith(FULL_REGEX)
            || name.value().equals("*");
    int quote = name.quoted() ? 1 : 0;
    String ref =
        full
            ? written
            : written.substring(0, quote) + prefix(type, name.value()) + written.substring(quote);
    return LineEnds.lines(written).size() == 1
        ? Optional.of(IndentedLines.of(ref + rewrite.comment(entry)))
        : Optional.empty();
  }

  /** A pull request is written as its number, or as its ref without {@code refs/}. */
  private static String prefix(String type, String name) {
    return type.equals("PULL_REQUEST") && !name.contains("/") ? "refs/pull/" : PREFIXES.get(type);
  }

  /** The entry of a key that has a value. */
  private Optional<Node.Entry> said(String key) {
    return pipeline.mapping().entry(key).filter(it -> !BlankValue.is(it.value()));
  }

  private boolean has(String key) {
    return said(key).isPresent();
  }
}
