package dev.buddyls.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.testing.CaseTable;
import dev.buddyls.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables {@code features/*.txt}: a document with a caret, and what a feature answers there. */
class FeatureCasesTest {

  private static final String CARET = "<|>";

  static Stream<Arguments> cases() {
    return FeaturePrints.ALL.keySet().stream()
        .flatMap(
            feature ->
                CaseTable.read("features/" + feature + ".txt").stream()
                    .map(it -> Arguments.of(feature, it)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answersAsPrinted(String feature, CaseTable it) {
    String text = it.document().replace(CARET, "");
    int offset = Math.max(0, it.document().indexOf(CARET));

    String printed = FeaturePrints.ALL.get(feature).print(FeaturePrints.document(text), offset);

    assertThat(it.expectations()).extracting(CaseTable.Expectation::kind).containsExactly("print");
    it.checkBody(it.expectations().get(0), printed);
  }

  @Test
  void everyTableBelongsToAFeature() throws IOException {
    try (Stream<Path> tables = Files.list(Repository.TEST_RESOURCES.resolve("features"))) {
      assertThat(tables.map(it -> it.getFileName().toString().replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(FeaturePrints.ALL.keySet());
    }
  }
}
