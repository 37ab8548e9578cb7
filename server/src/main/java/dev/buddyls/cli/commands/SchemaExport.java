package dev.buddyls.cli.commands;

import com.google.gson.GsonBuilder;
import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.jsonschema.JsonSchema;
import dev.buddyls.jsonschema.JsonSchemaDialect;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code buddy-ls schema}: exports the format as a JSON Schema, for other tools. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    header = "Prints a JSON Schema of Buddy's pipeline files.",
    description = {
      "It rejects only what check reports as an error, as far as a schema can express it: unknown"
          + " keys, variables in place of values and older syntax are valid. It contains an example of"
          + " each action as a snippet, for editors that support them."
    })
final class SchemaExport implements Callable<Integer> {

  @Option(
      names = "--draft",
      defaultValue = "2020-12",
      description = "2020-12, or 7 for tools that need it; default: ${DEFAULT-VALUE}.")
  private String draft;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    JsonSchemaDialect dialect =
        JsonSchemaDialect.ofDraft(draft)
            .orElseThrow(
                () ->
                    new UsageException(
                        "`" + draft + "` is not a supported draft. Use 2020-12 or 7."));
    PrintWriter out = spec.commandLine().getOut();
    new GsonBuilder()
        .setPrettyPrinting()
        .disableHtmlEscaping()
        .create()
        .toJson(JsonSchema.of(BundledCatalog.open(), dialect), out);
    out.println();
    out.flush();
    return 0;
  }
}
