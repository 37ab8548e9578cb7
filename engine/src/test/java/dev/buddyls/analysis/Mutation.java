package dev.buddyls.analysis;

import static dev.buddyls.analysis.Sample.misspelt;

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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A kind of mistake, and the rules of which one should find it. */
enum Mutation {
  DROPPED_KEY("missing-key") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          it -> it.isScalar() && !it.isFirst() && it.property().required().holds(it.object()),
          it ->
              new Planted(
                  new TextEdit(wholeLine(it, sample.text()), ""),
                  it.key().start() - it.node().key().range().start() + it.object().head().start()));
    }
  },
  MISSPELT_KEY("unknown-key") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          it ->
              it.object().type().closed()
                  && it.key().length() > 4
                  && !it.isFirst()
                  && it.object().type().property(misspelt(it.property().key())).isEmpty(),
          it -> Planted.replace(it.key(), misspelt(it.property().key())));
    }
  },
  MISSPELT_TYPE("unknown-action-type") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atValue(
          random,
          it -> is(it, "Action", "type"),
          it -> replaceText(it, random.nextBoolean() ? misspelt(value(it)) : lower(value(it))));
    }
  },
  MISSPELT_WORD("unknown-value") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atValue(
          random,
          it ->
              it.typed().type() instanceof ValueType.Choice choice
                  && choice.value(value(it)).isPresent()
                  && choice.value(misspelt(value(it))).isEmpty()
                  && !is(it, "Action", "type"),
          it -> replaceText(it, misspelt(value(it))));
    }
  },
  SCALAR_FOR_LIST("wrong-type") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          it -> it.node().value() instanceof Node.Sequence && !it.property().type().takesScalar(),
          it -> Planted.replace(it.key().cover(it.value()), it.property().key() + ": one"));
    }
  },
  LIST_FOR_SCALAR("wrong-type") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          it ->
              it.isScalar()
                  && !it.isFirst()
                  && it.property().sure()
                  && !it.property().type().takesList(),
          it -> Planted.replace(it.value(), "[" + it.value().of(sample.text()) + "]"));
    }
  },
  WORD_FOR_FLAG("wrong-type") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atValue(
          random,
          it -> it.typed().type() instanceof ValueType.Flag,
          it -> Planted.replace(it.range(), "maybe"));
    }
  },
  BROKEN_CRON("invalid-cron") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample
          .atValue(
              random,
              it -> it.is(Format.CRON) && value(it).contains(" "),
              it -> replaceText(it, "75" + value(it).substring(value(it).indexOf(' '))))
          .or(() -> schedule(sample, random, "cron: 75 6 * * 1"));
    }
  },
  DAY_THAT_NEVER_COMES("never-runs") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample
          .atValue(random, it -> it.is(Format.CRON), it -> replaceText(it, "0 6 30 2 *"))
          .or(() -> schedule(sample, random, "cron: 0 6 30 2 *"));
    }
  },
  UNKNOWN_TIMEZONE("invalid-timezone") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample
          .atValue(
              random,
              it -> it.is(Format.TIMEZONE) && value(it).contains("/"),
              it -> replaceText(it, misspelt(value(it))))
          .or(() -> schedule(sample, random, "cron: 0 6 * * 1, timezone: Europe/Wrasaw"));
    }
  },
  IMPOSSIBLE_DATE("invalid-date") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample
          .atValue(
              random, it -> it.is(Format.DATE_TIME), it -> replaceText(it, "2026-02-30T06:00:00Z"))
          .or(() -> schedule(sample, random, "start_date: \"2026-02-30T06:00:00Z\", delay: 60"));
    }
  },
  OUT_OF_RANGE("out-of-range") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atValue(
          random,
          it -> it.typed().type() instanceof ValueType.Number n && n.max().isPresent(),
          it -> replaceText(it, "100000"));
    }
  },
  RELATIVE_CACHE("relative-path") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atValue(
          random,
          it -> is(it, "Action", "cached_dirs") && value(it).startsWith("/"),
          it -> replaceText(it, value(it).substring(1)));
    }
  },
  IMPOSSIBLE_MODE("invalid-chmod") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample
          .atValue(random, it -> it.is(Format.CHMOD), it -> replaceText(it, "888"))
          .or(() -> file(sample, random, "file_chmod: \"888\", value: c2FsdA=="));
    }
  },
  BROKEN_BASE64("invalid-base64") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample
          .atValue(
              random,
              it ->
                  is(it, "Variable", "value")
                      && it.typed().owner().text("type").filter("FILE"::equals).isPresent(),
              it -> replaceText(it, "c2FsdA=*c2FsdA=="))
          .or(() -> file(sample, random, "value: c2FsdA=*c2FsdA=="));
    }
  },
  REF_WITH_A_BLANK("invalid-ref") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atValue(
          random,
          it -> it.is(Format.REF) && value(it).startsWith("refs/"),
          it -> replaceText(it, value(it) + " two"));
    }
  },
  IMAGE_IN_CAPITALS("invalid-docker-reference") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atValue(
          random,
          it -> it.is(Format.IMAGE) && value(it).matches("[a-z/]+"),
          it -> replaceText(it, value(it).toUpperCase(Locale.ROOT)));
    }
  },
  DUPLICATE_KEY("duplicate-key") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.below(random, it -> true, it -> it.key().cover(it.value()).of(sample.text()));
    }
  },
  UNDEFINED_ALIAS("undefined-alias") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          it -> it.isScalar() && !it.isFirst(),
          it -> Planted.replace(it.value(), "*nowhere"));
    }
  },
  UNUSED_ANCHOR("unused-anchor") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          Entry::isScalar,
          it -> new Planted(TextEdit.insert(it.value().start(), "&nobody "), it.value().start()));
    }
  },
  TAB("tab-indentation") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          it -> it.isScalar() && !it.isFirst(),
          it ->
              Planted.replace(
                  new TextRange(LineEnds.start(sample.text(), it.key().start()), it.key().start()),
                  "\t"));
    }
  },
  OPEN_QUOTE("yaml-syntax") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          it -> it.isScalar() && ((Node.Scalar) it.node().value()).quoted(),
          it ->
              new Planted(
                  new TextEdit(new TextRange(it.value().end() - 1, it.value().end()), ""),
                  it.key().start()));
    }
  },
  NO_COLON("yaml-syntax") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          it -> it.isScalar() && !it.isFirst(),
          it ->
              new Planted(
                  new TextEdit(new TextRange(it.key().end(), it.value().start()), " "),
                  it.key().start()));
    }
  },
  NO_SPACE_AFTER_COLON("yaml-syntax") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          it -> it.isScalar() && !it.isFirst(),
          it ->
              new Planted(
                  new TextEdit(new TextRange(it.key().end(), it.value().start()), ":"),
                  it.key().start()));
    }
  },
  CONFLICT("merge-conflict") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          Entry::isScalar,
          it -> {
            TextRange line = line(it, sample.text());
            String eol = LineEnds.of(sample.text());
            return Planted.replace(
                line,
                "<<<<<<< HEAD"
                    + eol
                    + line.of(sample.text())
                    + eol
                    + "======="
                    + eol
                    + line.of(sample.text())
                    + eol
                    + ">>>>>>> other");
          });
    }
  },
  KEY_OF_THE_PIPELINE("misplaced-key") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.below(
          random, it -> isAction(it) && it.object().type().closed(), it -> "fetch_all_refs: true");
    }
  },
  KEY_OF_AN_ACTION("misplaced-key") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.below(
          random,
          it -> it.object().type().name().equals("Pipeline") && hasActionWith(sample, it, "shell"),
          it -> "shell: BASH");
    }
  },
  KEY_WITHOUT_EFFECT("key-not-applicable") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.below(
          random, it -> withoutEffect(it).isPresent(), it -> withoutEffect(it).get() + ": \"1\"");
    }
  },
  MAPPING_FOR_THE_ROOT("wrong-root") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          it ->
              it.is("Pipeline", "pipeline")
                  && it.isFirst()
                  && sample.entries().stream()
                      .allMatch(other -> !other.is("Pipeline", "pipeline") || other == it),
          it ->
              Planted.replace(
                  new TextRange(LineEnds.start(sample.text(), it.key().start()), it.key().start()),
                  "  "));
    }
  },
  TWICE_THE_SAME_PIPELINE("duplicate-pipeline") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      String eol = LineEnds.of(sample.text());
      String before = sample.text().endsWith("\n") ? "" : eol;
      return sample.atEntry(
          random,
          it -> it.is("Pipeline", "pipeline"),
          it ->
              new Planted(
                  TextEdit.insert(
                      sample.text().length(),
                      before + "- pipeline: " + it.value().of(sample.text()) + eol),
                  sample.text().length() + before.length()));
    }
  },
  TWICE_THE_ACTION_THAT_IS_MEANT("duplicate-action") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      List<Value> uses = sample.values().stream().filter(it -> it.is(Format.ACTION_NAME)).toList();
      long pipelines =
          sample.entries().stream().filter(it -> it.is("Pipeline", "pipeline")).count();
      if (uses.isEmpty()) {
        return sample.atEntry(random, Mutation::isNamed, it -> copyThatWaits(it, sample.text()));
      } else if (pipelines != 1 || uses.size() != 1) {
        return Optional.empty();
      }
      Value use = uses.get(0);
      String name = '"' + value(use) + '"';
      return sample.atEntry(
          random,
          it -> it.is("Action", "action") && it.isScalar() && !it.text().equals(value(use)),
          it -> {
            int longer =
                it.key().start() < use.range().start() ? name.length() - it.value().length() : 0;
            return new Planted(new TextEdit(it.value(), name), use.range().start() + longer);
          });
    }
  },
  ACTION_THAT_IS_NOT_THERE("unknown-action-reference") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample
          .atValue(
              random, it -> it.is(Format.ACTION_NAME), it -> replaceText(it, misspelt(value(it))))
          .or(
              () ->
                  sample.below(
                      random,
                      it -> isNamed(it) && !it.object().has("trigger_conditions"),
                      it -> "trigger_conditions: [" + succeeded(misspelt(it.text())) + "]"));
    }
  },
  MISSPELT_VARIABLE("unknown-predefined-variable") {
    private final Pattern variable = Pattern.compile("\\$(BUDDY_[A-Z]+_[A-Z_]+)");

    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atValue(
          random,
          it -> variable.matcher(it.range().of(sample.text())).find(),
          it -> {
            Matcher found = variable.matcher(sample.text());
            found.find(it.range().start());
            return Planted.replace(
                new TextRange(found.start(1), found.end(1)), misspelt(found.group(1)));
          });
    }
  },
  PARAMETER_OF_OLD("legacy-parameter") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return append(sample, random, " ${execution.to_revision.revision}");
    }
  },
  TOKEN("plain-secret") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return append(sample, random, " ghp_" + "Kd83jAq0ZfWm27PxTr5uYb1LsVn94HcEgQ6o");
    }
  },
  PASSWORD_IN_COMMAND("secret-in-command") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return append(sample, random, " && docker login -u acme -p t0psecret");
    }
  },
  UNDECLARED_ENCRYPTION("encrypted-mismatch") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          it ->
              it.is("Variable", "value")
                  && !it.object().has("encrypted")
                  && !it.object().has("id")
                  && (!it.object().has("type") || it.object().text("type").get().equals("VAR")),
          it -> Planted.replace(it.value(), "secure!c2FsdA==.c2FsdHlzYWx0"));
    }
  },
  UNKNOWN_SUPPRESSION("unknown-suppression") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return comment(sample, random, " # buddy-ls: ignore unknwon-key");
    }
  },
  UNUSED_SUPPRESSION("unused-suppression") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return comment(sample, random, " # buddy-ls: ignore unknown-key");
    }
  },
  NUMBER_THAT_LOSES("lossy-number") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          it -> it.is("Action", "docker_image_tag"),
          it -> Planted.replace(it.value(), "3.10"));
    }
  },
  NOTHING("empty-value") {
    @Override
    Optional<Planted> plant(Sample sample, Random random) {
      return sample.atEntry(
          random,
          it ->
              it.isScalar()
                  && !it.isFirst()
                  && it.property().required().unconditional()
                  && it.property().required().sure(),
          it -> Planted.replace(it.value(), ""));
    }
  };

  private final Set<String> rules;

  Mutation(String... rules) {
    this.rules = Set.of(rules);
  }

  /** The rules of which one should find it. */
  Set<String> rules() {
    return rules;
  }

  /** The mistake somewhere in a file, unless no place of the file fits. */
  abstract Optional<Planted> plant(Sample sample, Random random);

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

  private static String succeeded(String action) {
    return "{trigger_condition: ACTION_STATUS_IS, trigger_action_name: "
        + action
        + ", trigger_status: SUCCESSFUL}";
  }

  /** An action of the same name before an action, for which it waits. */
  private static Planted copyThatWaits(Entry action, String text) {
    int start = action.key().start();
    String copy =
        "{action: %s, type: SLEEP, sleep_in_sec: 5, trigger_conditions: [%s]}"
            .formatted(action.text(), succeeded(action.text()));
    String dash = text.substring(LineEnds.start(text, start), start);
    return new Planted(TextEdit.insert(start, copy + LineEnds.of(text) + dash), start);
  }

  /** An event below the name of a pipeline that says nothing of its start. */
  private static Optional<Planted> schedule(Sample sample, Random random, String keys) {
    return sample.below(
        random,
        it ->
            it.is("Pipeline", "pipeline")
                && Stream.of("events", "on", "trigger_mode").noneMatch(it.object()::has),
        it -> "events: [{type: SCHEDULE, " + keys + "}]");
  }

  /** A file among the variables of a pipeline that has none. */
  private static Optional<Planted> file(Sample sample, Random random, String keys) {
    return sample.below(
        random,
        it -> it.is("Pipeline", "pipeline") && !it.object().has("variables"),
        it ->
            "variables: [{key: conf, type: FILE, file_place: CONTAINER, file_path: /etc/conf, "
                + keys
                + "}]");
  }

  private static boolean hasActionWith(Sample sample, Entry pipeline, String key) {
    return sample.entries().stream()
        .filter(it -> isAction(it) && it.object().isIn(pipeline.object()))
        .anyMatch(it -> it.object().type().property(key).isPresent());
  }

  private static boolean is(Value value, String object, String key) {
    return value.typed().owner().type().name().equals(object)
        && value.typed().property().key().equals(key);
  }

  private static String value(Value value) {
    return value.node().value();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Planted replaceText(Value value, String text) {
    TextRange range = value.range();
    return Planted.replace(
        value.node().quoted() ? new TextRange(range.start() + 1, range.end() - 1) : range, text);
  }

  private static Optional<Planted> append(Sample sample, Random random, String words) {
    return sample.atValue(
        random,
        it -> it.is(Format.COMMAND) && it.range().of(sample.text()).lines().count() == 1,
        it -> {
          int end = it.range().end() - (it.node().quoted() ? 1 : 0);
          return new Planted(TextEdit.insert(end, words), end);
        });
  }

  private static Optional<Planted> comment(Sample sample, Random random, String comment) {
    return sample.atEntry(
        random,
        it -> it.isScalar() && noFindingOn(line(it, sample.text()), sample),
        it -> new Planted(TextEdit.insert(it.value().end(), comment), it.value().end()));
  }

  private static boolean noFindingOn(TextRange line, Sample sample) {
    return sample.findings().stream().noneMatch(it -> it.range().overlaps(line));
  }

  private static TextRange line(Entry entry, String text) {
    return new TextRange(
        LineEnds.start(text, entry.key().start()), LineEnds.end(text, entry.value().end()));
  }

  private static TextRange wholeLine(Entry entry, String text) {
    TextRange line = line(entry, text);
    String eol = LineEnds.of(text);
    boolean last = !text.startsWith(eol, line.end());
    return new TextRange(line.start(), last ? line.end() : line.end() + eol.length());
  }

  /** A key that has no effect in an object as it is. */
  private static Optional<String> withoutEffect(Entry entry) {
    List<Property> candidates =
        entry.object().type().properties().values().stream()
            .filter(it -> !it.applies().isNone() && !it.applies().allHold(entry.object()))
            .filter(it -> it.deprecation().isEmpty() && it.sure())
            .filter(
                it ->
                    it.type() instanceof ValueType.Text text && text.format() != Format.ACTION_NAME)
            .filter(it -> !entry.object().has(it.key()))
            .toList();
    return candidates.stream().findFirst().map(Property::key);
  }
}
