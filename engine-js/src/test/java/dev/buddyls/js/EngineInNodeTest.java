package dev.buddyls.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.buddyls.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine in Node finds in a file what it finds here, to the byte. */
class EngineInNodeTest {

  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  private final Engine here = new Engine(Catalog.of(EngineInNodeTest::text));

  private static Optional<String> text(String name) {
    try (InputStream in = Engine.class.getResourceAsStream("/catalog/" + name + ".json")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record File(String uri, String text) {}

  @Test
  void samples() throws Exception {
    List<File> files = new ArrayList<>();
    files.addAll(yaml("server/src/test/resources/seeds/.buddy"));
    files.addAll(yaml("examples"));
    assertThat(files).hasSizeGreaterThanOrEqualTo(10);
    findTheSame(files);
  }

  @Test
  void examplesOfAllRules() throws Exception {
    List<File> files = new ArrayList<>();
    for (Path page : list("docs/rules", ".md")) {
      Matcher examples = EXAMPLE.matcher(Files.readString(page));
      while (examples.find()) {
        files.add(new File(page.resolveSibling("buddy.yml").toUri().toString(), examples.group(1)));
      }
    }
    assertThat(files).hasSizeGreaterThan(100);
    findTheSame(files);
  }

  @Test
  void textsThatLookDifferentOnOtherPlatforms() throws Exception {
    findTheSame(
        Stream.of(
                "",
                "\uFEFF- pipeline: p\r\n  on: CLICK\r\n",
                "- pipeline: \u00A0\n  name: \"\u2003\"\n",
                "- pipeline: \uD83D\uDE80\n  actions:\n  - action: \u00E9\n    type: \u0663\n",
                "- pipeline: a\rb: [\r",
                "- pipeline: p\n  actions:\n  - action: a\n    type: " + "\u00E9".repeat(5_000),
                "- pipeline: p\n  actions:\n  - action: a\n    type: " + "A_".repeat(5_000),
                "- pipeline: p\n  events:\n  - type: SCHEDULE\n    cron: " + "1 ".repeat(5_000),
                "- pipeline: p\n  actions:\n" + "  - {action: a, type: BUILD}\n".repeat(50),
                "- pipeline: p\n  x: " + "[".repeat(300))
            .map(it -> new File("file:///w/buddy.yml", it))
            .toList());
  }

  @Test
  void realFiles() throws Exception {
    Path corpus = REPOSITORY.resolveSibling("shared").resolve("corpus/files");
    if (!Files.exists(corpus)) {
      String message = "skipped: needs the real files";
      if ("1".equals(System.getenv("BUDDY_LS_FULL"))) {
        fail(message);
      }
      abort(message);
    }
    findTheSame(yaml(corpus.toString()));
  }

  private void findTheSame(List<File> files) throws Exception {
    List<String> there = inNode(files);
    assertThat(there).hasSameSizeAs(files);
    for (int i = 0; i < files.size(); i++) {
      File file = files.get(i);
      assertThat(there.get(i)).as(file.uri()).isEqualTo(here.check(file.text(), file.uri()));
    }
  }

  private static List<String> inNode(List<File> files) throws Exception {
    JsonArray input = new JsonArray();
    for (File file : files) {
      JsonObject json = new JsonObject();
      json.addProperty("uri", file.uri());
      json.addProperty("text", file.text());
      input.add(json);
    }
    Process node =
        new ProcessBuilder("node", "src/test/js/check.mjs", System.getProperty("engine.javascript"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (OutputStream in = node.getOutputStream()) {
      in.write(input.toString().getBytes(StandardCharsets.UTF_8));
    }
    String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor()).isZero();
    List<String> found = new ArrayList<>();
    JsonParser.parseString(output).getAsJsonArray().forEach(it -> found.add(it.getAsString()));
    return found;
  }

  private static List<File> yaml(String folder) throws IOException {
    List<File> files = new ArrayList<>();
    for (Path path : list(folder, ".yml")) {
      files.add(new File(path.toUri().toString(), Files.readString(path)));
    }
    return files;
  }

  private static List<Path> list(String folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(REPOSITORY.resolve(folder))) {
      return all.filter(it -> it.toString().endsWith(ending)).sorted().toList();
    }
  }
}
