package dev.buddyls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.buddyls.testing.Corpus;
import dev.buddyls.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The engine keeps to what TeaVM, which compiles it to JavaScript, has and reads as the JDK does.
 * Its build finds what is missing, too, but takes minutes; what it reads differently, only a
 * comparison of results finds.
 */
class PortabilityTest {

  private static final List<String> ENGINE =
      List.of(
          "text",
          "settings",
          "syntax",
          "catalog",
          "model",
          "analysis",
          "ide",
          "explain",
          "jsonschema");

  /** Missing there, or, as {@code isBlank}, different. */
  private static final Set<String> CALLS =
      Set.of(
          "java.lang.String.indent(int)",
          "java.lang.String.isBlank()",
          "java.lang.String.lines()",
          "java.lang.String.strip()",
          "java.lang.String.stripLeading()",
          "java.lang.String.stripTrailing()",
          "java.time.Duration.dividedBy(java.time.Duration)",
          "java.time.Duration.toDaysPart()",
          "java.time.Duration.toHoursPart()",
          "java.time.Duration.toMillisPart()",
          "java.time.Duration.toMinutesPart()",
          "java.time.Duration.toNanosPart()",
          "java.time.Duration.toSeconds()",
          "java.time.Duration.toSecondsPart()",
          "java.util.concurrent.ConcurrentHashMap.newKeySet()",
          "java.util.regex.Matcher.appendReplacement(java.lang.StringBuilder, java.lang.String)",
          "java.util.regex.Matcher.appendTail(java.lang.StringBuilder)",
          "java.util.regex.Matcher.replaceAll(java.util.function.Function)",
          "java.util.regex.Matcher.replaceFirst(java.util.function.Function)",
          "java.util.regex.Matcher.results()",
          "java.util.regex.Pattern.splitAsStream(java.lang.CharSequence)");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ENGINE.stream().map(it -> "dev.buddyls." + it).toList());

  @Test
  void callsNothingThatIsMissingOrDifferent() {
    assertThat(accesses().filter(it -> CALLS.contains(it.getTarget().getFullName()))).isEmpty();
  }

  @Test
  void noParallelStreams() {
    assertThat(accesses().filter(it -> it.getName().startsWith("parallel"))).isEmpty();
  }

  /** There, each stream that is joined in is made distinct by itself. */
  @Test
  void nothingIsMadeDistinctThatIsJoinedOfSeveralStreams() {
    assertThat(
            CLASSES.stream()
                .flatMap(it -> it.getCodeUnits().stream())
                .filter(it -> calls(it, "distinct"))
                .filter(it -> calls(it, "flatMap") || calls(it, "concat")))
        .isEmpty();
  }

  private static Stream<JavaCodeUnitAccess<?>> accesses() {
    return CLASSES.stream().flatMap(it -> it.getCodeUnitAccessesFromSelf().stream());
  }

  private static boolean calls(JavaCodeUnit method, String name) {
    return method.getCallsFromSelf().stream()
        .anyMatch(
            it -> it.getTargetOwner().isEquivalentTo(Stream.class) && it.getName().equals(name));
  }

  /** A lookbehind is tried from the start of the text at each place; N is no category there. */
  @ParameterizedTest
  @ValueSource(strings = {"(?<=", "(?<!", "p{N}", "P{N}"})
  void noPatternThatIsSlowOrUnknown(String part) throws IOException {
    for (String folder : ENGINE) {
      try (Stream<Path> files = Files.walk(Repository.SOURCES.resolve("dev/buddyls/" + folder))) {
        assertThat(files.filter(it -> it.toString().endsWith(".java")))
            .noneMatch(it -> Corpus.read(it).contains(part));
      }
    }
  }
}
