package dev.buddyls.analysis;

import static dev.buddyls.analysis.Mutation.atEntry;
import static dev.buddyls.analysis.Mutation.atValue;
import static dev.buddyls.analysis.Mutation.below;
import static dev.buddyls.analysis.Mutation.mutation;
import static dev.buddyls.analysis.Mutation.rewrite;
import static dev.buddyls.analysis.Sample.misspelt;

import dev.buddyls.analysis.Mutation.Plant;
import dev.buddyls.analysis.Sample.Entry;
import dev.buddyls.analysis.Sample.Planted;
import dev.buddyls.analysis.Sample.Value;
import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mistakes that {@link MutationTest} makes in clean files: a line here for each. */
final class Mutations {

  private static final Pattern VARIABLE = Pattern.compile("\\$(BUDDY_[A-Z]+_[A-Z_]+)");
  private static final Predicate<Entry> LATER_SCALAR = it -> it.isScalar() && !it.isFirst();
  private static final Predicate<Entry> PIPELINE = it -> it.is("Pipeline", "pipeline");

  private static final List<Mutation> KEYS =
      List.of(
          mutation(
              "missing-key",
              atEntry(
                  LATER_SCALAR.and(it -> it.property().required().holds(it.object())),
                  Mutations::dropped)),
          mutation(
              "unknown-key",
              atEntry(
                  it ->
                      it.object().type().closed()
                          && it.key().length() > 4
                          && !it.isFirst()
                          && it.object().type().property(misspelt(it.property().key())).isEmpty(),
                  it -> Planted.replace(it.key(), misspelt(it.property().key())))),
          mutation("duplicate-key", below(it -> true, Entry::written)),
          mutation(
              "misplaced-key",
              below(
                  it -> isAction(it) && it.object().type().closed(), it -> "fetch_all_refs: true")),
          mutation(
              "misplaced-key",
              (sample, random) ->
                  below(it -> hasActionWith(sample, it, "shell"), it -> "shell: BASH")
                      .in(sample, random)),
          mutation(
              "key-not-applicable",
              below(
                  it -> withoutEffect(it).isPresent(), it -> withoutEffect(it).get() + ": \"1\"")),
          mutation(
              "empty-value",
              atEntry(
                  LATER_SCALAR.and(
                      it ->
                          it.property().required().unconditional()
                              && it.property().required().sure()),
                  it -> Planted.replace(it.value(), ""))));

  private static final List<Mutation> TYPES =
      List.of(
          mutation("unknown-action-type", rewrite(Mutations::isType, Sample::misspelt)),
          mutation("unknown-action-type", rewrite(Mutations::isType, Mutations::lower)),
          mutation("unknown-value", rewrite(Mutations::isWord, Sample::misspelt)),
          mutation(
              "wrong-type",
              atEntry(
                  it ->
                      it.node().value() instanceof Node.Sequence
                          && !it.property().type().takesScalar(),
                  it ->
                      Planted.replace(it.key().cover(it.value()), it.property().key() + ": one"))),
          mutation(
              "wrong-type",
              atEntry(
                  LATER_SCALAR.and(it -> it.property().sure() && !it.property().type().takesList()),
                  it -> Planted.replace(it.value(), "[" + it.value().of(it.file()) + "]"))),
          mutation(
              "wrong-type",
              atValue(
                  it -> it.typed().type() instanceof ValueType.Flag,
                  it -> Planted.replace(it.range(), "maybe"))),
          mutation(
              "wrong-root",
              (sample, random) ->
                  sample.entries().stream().filter(PIPELINE).count() > 1
                      ? Optional.empty()
                      : atEntry(
                              PIPELINE.and(Entry::isFirst),
                              it -> Planted.replace(it.indentation(), "  "))
                          .in(sample, random)),
          mutation(
              "lossy-number",
              atEntry(
                  it -> it.is("Action", "docker_image_tag"),
                  it -> Planted.replace(it.value(), "3.10"))));

  private static final List<Mutation> FORMATS =
      List.of(
          mutation(
              "invalid-cron",
              rewrite(
                      it -> it.is(Format.CRON) && it.text().contains(" "),
                      it -> "75" + it.substring(it.indexOf(' ')))
                  .or(schedule("cron: 75 6 * * 1"))),
          mutation(
              "never-runs",
              rewrite(it -> it.is(Format.CRON), it -> "0 6 30 2 *")
                  .or(schedule("cron: 0 6 30 2 *"))),
          mutation(
              "invalid-timezone",
              rewrite(it -> it.is(Format.TIMEZONE) && it.text().contains("/"), Sample::misspelt)
                  .or(schedule("cron: 0 6 * * 1, timezone: Europe/Wrasaw"))),
          mutation(
              "invalid-date",
              rewrite(it -> it.is(Format.DATE_TIME), it -> "2026-02-30T06:00:00Z")
                  .or(schedule("start_date: \"2026-02-30T06:00:00Z\", delay: 60"))),
          mutation(
              "out-of-range",
              rewrite(
                  it -> it.typed().type() instanceof ValueType.Number n && n.max().isPresent(),
                  it -> "100000")),
          mutation(
              "relative-path",
              rewrite(
                  it -> it.is("Action", "cached_dirs") && it.text().startsWith("/"),
                  it -> it.substring(1))),
          mutation(
              "invalid-chmod",
              rewrite(it -> it.is(Format.CHMOD), it -> "888")
                  .or(file("file_chmod: \"888\", value: c2FsdA=="))),
          mutation(
              "invalid-base64",
              rewrite(
                      it -> it.is("Variable", "value") && it.isOfOwner("type", "FILE"),
                      it -> "c2FsdA=*c2FsdA==")
                  .or(file("value: c2FsdA=*c2FsdA=="))),
          mutation(
              "invalid-ref",
              rewrite(it -> it.is(Format.REF) && it.text().startsWith("refs/"), it -> it + " two")),
          mutation(
              "invalid-docker-reference",
              rewrite(
                  it -> it.is(Format.IMAGE) && it.text().matches("[a-z/]+"),
                  it -> it.toUpperCase(Locale.ROOT))));

  private static final List<Mutation> SYNTAX =
      List.of(
          mutation(
              "undefined-alias",
              atEntry(LATER_SCALAR, it -> Planted.replace(it.value(), "*nowhere"))),
          mutation(
              "unused-anchor",
              atEntry(Entry::isScalar, it -> Planted.insert(it.value().start(), "&unused "))),
          mutation(
              "tab-indentation",
              atEntry(LATER_SCALAR, it -> Planted.replace(it.indentation(), "\t"))),
          mutation(
              "yaml-syntax",
              atEntry(
                  it -> it.isScalar() && ((Node.Scalar) it.node().value()).quoted(),
                  it -> it.edit(it.value().end() - 1, it.value().end(), ""))),
          mutation(
              "yaml-syntax",
              atEntry(LATER_SCALAR, it -> it.edit(it.key().end(), it.value().start(), " "))),
          mutation(
              "yaml-syntax",
              atEntry(LATER_SCALAR, it -> it.edit(it.key().end(), it.value().start(), ":"))),
          mutation("merge-conflict", atEntry(Entry::isScalar, Mutations::conflict)));

  private static final List<Mutation> NAMES =
      List.of(
          mutation("duplicate-pipeline", atEntry(PIPELINE, Mutations::again)),
          mutation("duplicate-action", Mutations::ambiguousReference),
          mutation(
              "unknown-action-reference",
              rewrite(it -> it.is(Format.ACTION_NAME), Sample::misspelt)
                  .or(
                      below(
                          it -> isNamed(it) && !it.object().has("trigger_conditions"),
                          it -> "trigger_conditions: [" + succeeded(misspelt(it.text())) + "]"))),
          mutation(
              "unknown-predefined-variable",
              atValue(
                  it -> VARIABLE.matcher(it.range().of(it.file())).find(),
                  Mutations::misspeltVariable)),
          mutation("legacy-parameter", append(" ${execution.to_revision.revision}")));

  private static final List<Mutation> SECRETS =
      List.of(
          mutation("plain-secret", append(" ghp_" + "Kd83jAq0ZfWm27PxTr5uYb1LsVn94HcEgQ6o")),
          mutation("secret-in-command", append(" && docker login -u acme -p t0psecret")),
          mutation(
              "encrypted-mismatch",
              atEntry(
                  it ->
                      it.is("Variable", "value")
                          && Stream.of("encrypted", "id").noneMatch(it.object()::has)
                          && it.object().text("type").filter(type -> !type.equals("VAR")).isEmpty(),
                  it -> Planted.replace(it.value(), "secure!c2FsdA==.c2FsdHlzYWx0"))));

  private static final List<Mutation> SUPPRESSIONS =
      List.of(
          mutation("unknown-suppression", comment(" # buddy-ls: ignore unknwon-key")),
          mutation("unused-suppression", comment(" # buddy-ls: ignore unknown-key")));

  static final List<Mutation> ALL =
      Stream.of(KEYS, TYPES, FORMATS, SYNTAX, NAMES, SECRETS, SUPPRESSIONS)
          .flatMap(List::stream)
          .toList();

  private Mutations() {}

  /** The key's line is gone; it is missed at the head of its object. */
  private static Planted dropped(Entry entry) {
    TextRange line = entry.line();
    String eol = LineEnds.of(entry.file());
    int end = line.end() + (entry.file().startsWith(eol, line.end()) ? eol.length() : 0);
    int base = entry.key().start() - entry.node().key().range().start();
    return new Planted(
        new TextEdit(new TextRange(line.start(), end), ""), base + entry.object().head().start());
  }

  private static Planted conflict(Entry entry) {
    String line = entry.line().of(entry.file());
    return Planted.replace(
        entry.line(),
        String.join(
            LineEnds.of(entry.file()), "<<<<<<< HEAD", line, "=======", line, ">>>>>>> other"));
  }

  /** The pipeline's name once more, at the end of the file. */
  private static Planted again(Entry pipeline) {
    String file = pipeline.file();
    String eol = LineEnds.of(file);
    String before = file.endsWith("\n") ? "" : eol;
    String added = before + "- pipeline: " + pipeline.value().of(file) + eol;
    return new Planted(TextEdit.insert(file.length(), added), file.length() + before.length());
  }

  /** Another action with the name that the only reference of a file uses. */
  private static Optional<Planted> ambiguousReference(Sample sample, Random random) {
    List<Value> uses = sample.values().stream().filter(it -> it.is(Format.ACTION_NAME)).toList();
    if (uses.isEmpty()) {
      return atEntry(Mutations::isNamed, Mutations::copyThatWaits).in(sample, random);
    } else if (uses.size() > 1 || sample.entries().stream().filter(PIPELINE).count() != 1) {
      return Optional.empty();
    }
    Value use = uses.get(0);
    String name = '"' + use.text() + '"';
    return atEntry(
            it -> it.is("Action", "action") && it.isScalar() && !it.text().equals(use.text()),
            it -> {
              boolean moved = it.key().start() < use.range().start();
              int by = moved ? name.length() - it.value().length() : 0;
              return new Planted(new TextEdit(it.value(), name), use.range().start() + by);
            })
        .in(sample, random);
  }

  /** An action of the same name before an action, for which it waits. */
  private static Planted copyThatWaits(Entry action) {
    String copy =
        "{action: %s, type: SLEEP, sleep_in_sec: 5, trigger_conditions: [%s]}"
            .formatted(action.text(), succeeded(action.text()));
    String eol = LineEnds.of(action.file());
    return Planted.insert(
        action.key().start(), copy + eol + action.indentation().of(action.file()));
  }

  private static Planted misspeltVariable(Value value) {
    Matcher found = VARIABLE.matcher(value.file());
    found.find(value.range().start());
    return Planted.replace(new TextRange(found.start(1), found.end(1)), misspelt(found.group(1)));
  }

  private static boolean isType(Value value) {
    return value.is("Action", "type");
  }

  private static boolean isWord(Value value) {
    return value.typed().type() instanceof ValueType.Choice choice
        && choice.value(value.text()).isPresent()
        && choice.value(misspelt(value.text())).isEmpty()
        && !isType(value);
  }

  private static boolean isAction(Entry entry) {
    return entry.object().type().name().equals("Action");
  }

  /** Whether an action starts with its name, one of a few plain words. */
  private static boolean isNamed(Entry entry) {
    return entry.is("Action", "action")
        && entry.isScalar()
        && entry.isFirst()
        && entry.text().matches("[A-Za-z][A-Za-z ]{4,}");
  }

  private static boolean hasActionWith(Sample sample, Entry pipeline, String key) {
    return pipeline.object().type().name().equals("Pipeline")
        && sample.entries().stream()
            .filter(it -> isAction(it) && it.object().isIn(pipeline.object()))
            .anyMatch(it -> it.object().type().property(key).isPresent());
  }

  private static String succeeded(String action) {
    return "{trigger_condition: ACTION_STATUS_IS, trigger_action_name: %s, trigger_status: SUCCESSFUL}"
        .formatted(action);
  }

  /** An event below the name of a pipeline that says nothing about its start. */
  private static Plant schedule(String keys) {
    return below(
        PIPELINE.and(it -> Stream.of("events", "on", "trigger_mode").noneMatch(it.object()::has)),
        it -> "events: [{type: SCHEDULE, " + keys + "}]");
  }

  /** A file among the variables of a pipeline that has none. */
  private static Plant file(String keys) {
    String start =
        "variables: [{key: conf, type: FILE, file_place: CONTAINER, file_path: /etc/conf, ";
    return below(PIPELINE.and(it -> !it.object().has("variables")), it -> start + keys + "}]");
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Words at the end of a command. */
  private static Plant append(String words) {
    return atValue(
        it -> it.is(Format.COMMAND) && it.range().of(it.file()).lines().count() == 1,
        it -> Planted.insert(it.inner().end(), words));
  }

  /** A comment behind a value whose line has no findings. */
  private static Plant comment(String comment) {
    return (sample, random) ->
        atEntry(
                entry ->
                    entry.isScalar()
                        && sample.findings().stream()
                            .noneMatch(it -> it.range().overlaps(entry.line())),
                it -> Planted.insert(it.value().end(), comment))
            .in(sample, random);
  }

  /** A key that has no effect in an object as it is. */
  private static Optional<String> withoutEffect(Entry entry) {
    return entry.object().type().properties().values().stream()
        .filter(it -> !it.applies().isNone() && !it.applies().allHold(entry.object()))
        .filter(it -> it.deprecation().isEmpty() && it.sure())
        .filter(
            it -> it.type() instanceof ValueType.Text text && text.format() != Format.ACTION_NAME)
        .map(Property::key)
        .filter(it -> !entry.object().has(it))
        .findFirst();
  }
}
