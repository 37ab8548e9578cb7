package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.document;
import static dev.buddyls.analysis.Check.migrated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.testing.Corpus;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every fix has to keep, on texts of all kinds. */
class FixInvariantsTest {

  /**
   * Rules that hide other mistakes until theirs is fixed: those about text that is not YAML, and
   * those without which it is not known what stands there.
   */
  private static final Set<String> HIDING =
      Stream.concat(
              Check.RULES.all().stream().filter(Rule.ForSyntax.class::isInstance),
              Stream.of("wrong-root", "unknown-action-type", "unknown-key")
                  .map(id -> Check.RULES.rule(id).orElseThrow()))
          .map(Rule::id)
          .collect(Collectors.toSet());

  private static final List<Pattern> LINE_ENDINGS =
      List.of(Pattern.compile("\r\n"), Pattern.compile("(?<!\r)\n"), Pattern.compile("\r(?!\n)"));

  /** A bit of everything that has a fix, with comments and quotes in odd places. */
  private static final String SAMPLE =
      """
      # The pipelines of the shop.
      - trigger_mode: "ON_EVERY_PUSH" # by itself
        pipeline: "2018"
        # the branch
        ref_name: "master" # the only one
        ref_type: "BRANCH"
        change_set_base: LATEST_RUN
        trigger_condition: "ON_CHANGE_AT_PATH"
        trigger_condition_paths:
        - "src/**" # code
        # and the rest
        - "lib/**"
        zone_id: ""
        actions:
        - action: "Test" # first
          type: "BUILD"
          docker_image_name: "library/node"
          docker_image_tag: "10"
          execute_commands:
          - "npm test"
          mount_filesystem_path: "/app" # where
          run_next_parallel: true
          trigger_condition: ALWAYS # by the way

      - pipeline: '2022'
        on: 'SCHEDULE'
        cron: '0 5 * * *' # early
        refs:
          - refs/heads/main
        pirority: LOW
        disabled:true
        actions:
          - action: Upload
            type: AMAZON_S3
            integration_hash: "5d3a1b"
            bucket_name: www
            trigger_conditions:
              - trigger_condition: ALWAYS
              - trigger_condition: HOUR
                trigger_hours: [8]
                zone_id: Europe/Warsaw
          - action: Restart
            type: SSH_COMMAND # now
            host: "shop.example.com" # the only one
            login: deploy
            # a key of its own
            authentication_mode: PRIVATE_KEY
            server_key: | # not in Git
              -----BEGIN OPENSSH PRIVATE KEY-----

              b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
            commands: [restart $BUDDY_EXECUTION_ID]
          - action: Send
            login: 'deploy' # not root
            type: 'FTP' # plain
            password: 'secure!abc='
            host: 'shop.example.com'
            port: '' # usual
          - action: Nothing
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void everyFixRemovesItsFindingAndAddsNone(String ending) {
    assertThat(broken(SAMPLE.replace("\n", ending)).toList()).isEmpty();
  }

  @Test
  void everyFixOfRealFilesRemovesItsFindingAndAddsNone() {
    assertThat(
            realFiles()
                .flatMap(file -> broken(file.text()).map(it -> file.name() + ": " + it))
                .toList())
        .isEmpty();
  }

  private static Stream<Corpus.File> realFiles() {
    return Stream.of("files", "history").flatMap(it -> Corpus.sample(it).stream());
  }

  /** What is wrong with the fixes of a text, in words. */
  private static Stream<String> broken(String text) {
    Document document = document(text);
    return findings(document).stream()
        .flatMap(
            finding ->
                finding.fixes().stream()
                    .flatMap(
                        fix ->
                            problems(document, finding, fix).map(it -> fix.title() + ": " + it)));
  }

  private static Stream<String> problems(Document before, Finding finding, Fix fix) {
    String text = before.source().text();
    String fixed = TextEdit.applyAll(text, fix.edits());
    Document after = before.next(new SourceText(before.source().uri(), 0, fixed));
    List<String> problems = new ArrayList<>();
    Map<String, Long> was = count(before);
    Map<String, Long> is = count(after);
    if (fix.isSafe() || !HIDING.contains(finding.rule())) {
      is.keySet().stream()
          .filter(it -> !was.containsKey(it))
          .forEach(it -> problems.add("new " + it));
    }
    String mended = key(finding);
    if (is.getOrDefault(mended, 0L) >= was.get(mended)) {
      problems.add("leaves " + mended);
    }
    if (LINE_ENDINGS.stream().filter(it -> has(fixed, it) && !has(text, it)).count() > 0) {
      problems.add("writes another line ending");
    }
    List<String> comments = comments(after, List.of());
    comments(before, fix.edits()).stream()
        .filter(it -> !comments.remove(it))
        .forEach(it -> problems.add("loses " + it));
    return problems.stream();
  }

  private static boolean has(String text, Pattern ending) {
    return ending.matcher(text).find();
  }

  private static List<Finding> findings(Document document) {
    return document.report(Cancel.NEVER).findings();
  }

  private static Map<String, Long> count(Document document) {
    return findings(document).stream()
        .collect(Collectors.groupingBy(FixInvariantsTest::key, Collectors.counting()));
  }

  private static String key(Finding finding) {
    return finding.rule() + ": " + finding.message().replaceAll(" Did you mean .*", "");
  }

  /** The comments of a document outside of edits. */
  private static List<String> comments(Document document, List<TextEdit> edits) {
    List<String> comments = new ArrayList<>();
    SyntaxTree tree = document.file().tree();
    for (SyntaxTree.PlacedChunk placed : tree.chunks()) {
      placed.chunk().comments().stream()
          .map(it -> it.shift(placed.offset()))
          .filter(it -> edits.stream().noneMatch(edit -> edit.range().contains(it)))
          .forEach(it -> comments.add(it.of(tree.source().text())));
    }
    return comments;
  }

  @Test
  void migrationIsIdempotentAndTheSameForEveryLineEnding() {
    String once = migrated(SAMPLE);
    assertThat(once).isNotEqualTo(SAMPLE);
    assertThat(migrated(once)).isEqualTo(once);
    assertThat(migrated(SAMPLE.replace("\n", "\r\n"))).isEqualTo(once.replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void migrationOfRealFilesAddsNothingWrong(boolean unsafe) {
    assertThat(realFiles().flatMap(file -> migrationProblems(file, unsafe)).toList()).isEmpty();
  }

  private static Stream<String> migrationProblems(Corpus.File file, boolean unsafe) {
    Document before = document(file.text());
    String text = migrated(file.text(), unsafe);
    Document after = document(text);
    List<String> problems = new ArrayList<>();
    Set<String> was = count(before).keySet();
    findings(after).stream()
        .filter(it -> !was.contains(key(it)))
        .forEach(it -> problems.add("new " + key(it)));
    findings(after).stream()
        .filter(it -> it.rule().startsWith("deprecated-"))
        .filter(it -> it.fixes().stream().anyMatch(fix -> unsafe || fix.isSafe()))
        .forEach(it -> problems.add("left " + key(it)));
    if (!migrated(text, unsafe).equals(text)) {
      problems.add("goes on when it is done again");
    }
    List<String> comments = comments(after, List.of());
    comments(before, List.of()).stream()
        .filter(it -> !comments.remove(it))
        .forEach(it -> problems.add("loses " + it));
    return problems.stream().map(it -> file.name() + ": " + it);
  }
}
