package dev.buddyls.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.testing.CaseTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables {@code cases.txt} and {@code editing-cases.txt}. */
class CompletionCasesTest {

  /** Too large for a table: see {@link CompletionInHugeFilesTest}. */
  private static final Set<Integer> ELSEWHERE = Set.of(39, 60, 61);

  static List<CaseTable> cases() {
    return CaseTable.read("completion/cases.txt");
  }

  static List<CaseTable> editing() {
    return CaseTable.read("completion/editing-cases.txt");
  }

  @ParameterizedTest
  @MethodSource({"cases", "editing"})
  void proposes(CaseTable it) {
    check(it, Proposed.in(it.document()));
  }

  static void check(CaseTable it, Proposed proposed) {
    assertThat(it.expectations()).isNotEmpty();
    for (CaseTable.Expectation expected : it.expectations()) {
      check(it, proposed, expected);
    }
  }

  private static void check(CaseTable it, Proposed proposed, CaseTable.Expectation expected) {
    List<String> labels = proposed.labels();
    switch (expected.kind()) {
      case "first" ->
          it.checkArgument(
              expected,
              labels.stream().limit(expected.labels().size()).collect(Collectors.joining(", ")));
      case "has" -> assertThat(labels).containsAll(expected.labels());
      case "only" -> it.checkArgument(expected, String.join(", ", labels));
      case "not" -> assertThat(labels).doesNotContainAnyElementsOf(expected.labels());
      case "none" -> assertThat(labels).isEmpty();
      case "same" ->
          assertThat(labels).isNotEmpty().isEqualTo(Proposed.in(expected.body()).labels());
      case "accept" -> it.checkBody(expected, proposed.accept(expected.argument()));
      default -> throw new AssertionError("no such expectation: " + expected.kind());
    }
  }

  @Test
  void everyCaseIsThereTwiceAtLeast() {
    Map<Integer, Long> counts =
        cases().stream().collect(Collectors.groupingBy(CaseTable::number, Collectors.counting()));
    assertThat(
            IntStream.rangeClosed(1, 67)
                .filter(it -> !ELSEWHERE.contains(it) && counts.getOrDefault(it, 0L) < 2))
        .isEmpty();
  }
}
