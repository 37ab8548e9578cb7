package dev.buddyls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.buddyls.settings.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of docs/architecture.md: which room may use what. */
class ArchitectureTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.buddyls");

  record Room(String name, List<String> uses) {

    static Room of(String name, String... uses) {
      return new Room(name, List.of(uses));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Room> rooms() {
    String snakeyaml = "org.snakeyaml.engine..";
    String diff = "com.github.difflib..";
    String gson = "com.google.gson..";
    String lsp4j = "org.eclipse.lsp4j..";
    return Stream.of(
        Room.of("text"),
        Room.of("config", "text"),
        Room.of("syntax", "text", snakeyaml),
        Room.of("schema", "text", gson),
        Room.of("model", "text", "syntax", "schema", "config"),
        Room.of("analysis", "text", "syntax", "schema", "model", "config"),
        Room.of(
            "integrations",
            "text",
            "syntax",
            "schema",
            "model",
            "workspace",
            gson,
            "javax.net.ssl.."),
        Room.of("workspace", "text", "syntax", "schema", "model", "config"),
        Room.of("features", "text", "syntax", "schema", "model", "analysis", "config", diff),
        Room.of("explain", "text", "schema", "model", "syntax", "analysis", "config"),
        Room.of("jsonschema", "text", "schema", "model", "syntax", "config", gson),
        Room.of(
            "lsp",
            "text",
            "syntax",
            "schema",
            "model",
            "analysis",
            "features",
            "config",
            "workspace",
            "integrations",
            lsp4j,
            gson),
        Room.of(
            "cli",
            "text",
            "syntax",
            "schema",
            "model",
            "analysis",
            "features",
            "explain",
            "jsonschema",
            "config",
            "workspace",
            "integrations",
            "lsp",
            "picocli..",
            diff,
            gson));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void usesOnlyWhatItMay(Room room) {
    List<String> allowed = new ArrayList<>(List.of("java..", own(room.name())));
    room.uses().forEach(it -> allowed.add(it.contains("..") ? it : own(it)));
    classes()
        .that()
        .resideInAPackage(own(room.name()))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(ALL);
  }

  private static String own(String room) {
    return "dev.buddyls." + room + "..";
  }

  @Test
  void oneClassAloneKnowsTheYamlEngine() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.BlockParser(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(ALL);
  }

  @Test
  void oneRoomAloneSpeaksHttp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(own("integrations"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .check(ALL);
  }

  @Test
  void onlyTheDoorsTouchFilesAndSockets() {
    noClasses()
        .that()
        .resideInAnyPackage(
            own("text"),
            own("syntax"),
            own("config"),
            own("model"),
            own("analysis"),
            own("features"),
            own("explain"),
            own("jsonschema"))
        .and()
        .doNotBelongToAnyOf(Glob.class) // The JDK's patterns stand among its files, but touch none.
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
        .check(ALL);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(ALL);
  }
}
