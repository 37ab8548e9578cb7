package dev.buddyls;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layers of docs/architecture.md: which package may use what. */
class ArchitectureTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.buddyls");

  private static final String GSON = "com.google.gson..";
  private static final String DIFF = "com.github.difflib..";

  /** A package with its sub-packages, and the packages that it may use besides its own. */
  record Layer(String name, List<String> uses) {

    static Layer of(String name, String... uses) {
      return new Layer(name, List.of(uses));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The module {@code engine}, lowest layer first. */
  private static final List<Layer> ENGINE =
      List.of(
          Layer.of("text"),
          Layer.of("settings", "text"),
          Layer.of("syntax", "text", "org.snakeyaml.engine.."),
          Layer.of("catalog", "text", GSON),
          Layer.of("model", "text", "settings", "syntax", "catalog"),
          Layer.of("analysis", "text", "settings", "syntax", "catalog", "model"),
          Layer.of("ide", "text", "settings", "syntax", "catalog", "model", "analysis", DIFF),
          Layer.of("explain", "text", "settings", "syntax", "catalog", "model", "analysis", GSON),
          Layer.of("jsonschema", "text", "syntax", "catalog", "model", GSON));

  /** The module {@code server}. */
  private static final List<Layer> SERVER =
      List.of(
          Layer.of("bundled", engineAnd()),
          Layer.of("workspace", engineAnd()),
          Layer.of("integrations", engineAnd("workspace", GSON, "javax.net.ssl..")),
          Layer.of(
              "lsp",
              engineAnd("bundled", "workspace", "integrations", "org.eclipse.lsp4j..", GSON)),
          Layer.of(
              "cli",
              engineAnd("bundled", "workspace", "integrations", "lsp", "picocli..", DIFF, GSON)));

  private static String[] engineAnd(String... others) {
    return Stream.concat(ENGINE.stream().map(Layer::name), Stream.of(others))
        .toArray(String[]::new);
  }

  static Stream<Layer> layers() {
    return Stream.concat(ENGINE.stream(), SERVER.stream());
  }

  @ParameterizedTest
  @MethodSource("layers")
  void usesOnlyLowerLayers(Layer layer) {
    List<String> allowed = new ArrayList<>(List.of("java..", own(layer.name())));
    layer.uses().forEach(name -> allowed.add(name.contains("..") ? name : own(name)));
    classes()
        .that()
        .resideInAPackage(own(layer.name()))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(ALL);
  }

  private static String own(String layer) {
    return "dev.buddyls." + layer + "..";
  }

  private static String[] engine() {
    return ENGINE.stream().map(Layer::name).map(ArchitectureTest::own).toArray(String[]::new);
  }

  @Test
  void everyPackageBelongsToALayer() {
    List<String> layers = layers().map(Layer::name).toList();
    assertThat(ALL)
        .allSatisfy(type -> assertThat(layers).contains(type.getPackageName().split("\\.", 4)[2]));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.buddyls.(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void noThemeOfRulesUsesAnother() {
    slices().matching("dev.buddyls.analysis.rules.(*)").should().notDependOnEachOther().check(ALL);
  }

  /** Nested types included: a name means one thing. */
  @Test
  void noTwoTypesShareASimpleName() {
    assertThat(
            ALL.stream()
                .filter(type -> type.isTopLevelClass() || type.isMemberClass())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName))
                .values())
        .filteredOn(types -> types.size() > 1)
        .isEmpty();
  }

  @Test
  void onlyTheChunkParserUsesTheYamlEngine() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.ChunkParser(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(ALL);
  }

  @Test
  void onlyIntegrationsUseTheNetwork() {
    noClasses()
        .that()
        .resideOutsideOfPackage(own("integrations"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .check(ALL);
  }

  @Test
  void convertersDoNotUseLsp4j() {
    noClasses()
        .that()
        .resideInAPackage("dev.buddyls.lsp.convert..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.lsp4j..")
        .check(ALL);
  }

  @Test
  void theEngineUsesNoFilesSocketsThreadsOrReflection() {
    noClasses()
        .that()
        .resideInAnyPackage(engine())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..",
            "java.nio.file..",
            "java.nio.channels..",
            "java.net..",
            "java.util.concurrent.locks..",
            "java.lang.reflect..",
            "java.lang.invoke..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.lang\\.(Thread.*|ClassLoader|Process.*|Runtime)")
        .orShould()
        .callMethodWhere(target(owner(type(System.class))).and(target(not(name("arraycopy")))))
        .check(ALL);
  }

  @Test
  void noStaticStateChanges() {
    fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(ALL);
  }
}
