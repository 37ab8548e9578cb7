package dev.buddyls.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases 39, 60 and 61: what is too long for a table. */
class CompletionInHugeFilesTest {

  private static final String PIPELINE =
      """
      - pipeline: Build
        actions:
          - action: Test
            type: BUILD
            docker_image_name: node
            execute_commands:
              - npm test
      """;

  @Test
  void everyEditIsSeen() {
    String text = "- pipeline: Build\n";
    Document document = Proposed.document(text);
    for (String typed : new String[] {"  ", "p", "riority", ":", " "}) {
      SourceText source = document.source();
      document = document.next(source.edit(1, TextEdit.insert(source.length(), typed)));
      document.report(Cancel.NEVER);
    }
    assertThat(Proposed.at(document, document.source().length()).labels())
        .containsExactly("LOW", "NORMAL", "HIGH");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "[", "{", "a: {"})
  void deepNestingHidesNoProposals(String deep) {
    String abyss = "- pipeline: Deep\n  refs: " + deep.repeat(3000);
    assertThat(Proposed.in(abyss + "<|>\n").labels()).isNotNull();
    assertThat(Proposed.in(abyss + "\n- pipeline: Build\n  priority: <|>\n").labels())
        .containsExactly("LOW", "NORMAL", "HIGH");
  }

  @Test
  void longLineHidesNoProposals() {
    String line = "  name: \"" + "x".repeat(1 << 20) + "\"\n";
    assertThat(Proposed.in("- pipeline: Build\n" + line + "  priority: <|>\n").labels())
        .containsExactly("LOW", "NORMAL", "HIGH");
  }

  @Test
  void manyAliasesHideNoProposals() {
    String aliases = "  - <<: *a\n    action: x\n".repeat(20_000);
    String text = "- pipeline: Build\n  actions:\n  - &a {type: BUILD}\n" + aliases;
    assertThat(Proposed.in(text + "    <|>\n").labels()).startsWith("type", "disabled");
  }

  /** Counted in allocated bytes: time is noise. */
  @Test
  void workIsProportionalToTheChunk() {
    work(100);
    long once = work(1_000);
    long twice = work(2_000);
    assertThat((double) twice / once).as("work for twice the file").isLessThan(3);
  }

  private static long work(int pipelines) {
    Document document = Proposed.document(PIPELINE.repeat(pipelines));
    document.report(Cancel.NEVER);
    int at = PIPELINE.length() * (pipelines / 2) + PIPELINE.indexOf("docker");
    Document edited = document.next(document.source().edit(1, TextEdit.insert(at, "sh\n")));
    edited.file();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(Completions.at(edited, at + 2)).isNotEmpty();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
