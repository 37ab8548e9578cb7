package dev.buddyls.cli.commands;

import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.integrations.IntegrationsFile;
import dev.buddyls.integrations.IntegrationsFile.ListEntry;
import dev.buddyls.integrations.UnlistedIntegrations;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Integrations;
import dev.buddyls.text.SourceText;
import dev.buddyls.workspace.ProjectFiles;
import dev.buddyls.workspace.TextFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code buddy-ls integrations init}: creates the list from the integrations that files use. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    header = "Lists the integrations that the files of a project use.",
    description = {
      "Writes .buddy/integrations.yml, with types derived from the actions that use them.",
      "An existing list is kept, and missing integrations are added."
    })
final class IntegrationsInit implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      defaultValue = ".",
      paramLabel = "DIR",
      description = "The folder that contains buddy.yml or .buddy; default: the current one.")
  private Path folder;

  @Option(names = "--force", description = "Replace an existing list.")
  private boolean force;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(folder + ": no such folder");
    }
    Catalog catalog = BundledCatalog.open();
    List<BuddyFile> files =
        ProjectFiles.in(folder).stream().map(path -> read(path, catalog)).toList();
    if (files.isEmpty()) {
      throw new UsageException(
          folder + ": no Buddy file in this folder (buddy.yml, or YAML files below .buddy)");
    }
    Path target = folder.resolve(IntegrationsFile.PATH);
    Optional<String> before =
        Files.exists(target) ? Optional.of(TextFile.read(target)) : Optional.empty();
    if (before.filter(it -> IntegrationsFile.containsOtherItems(it, catalog)).isPresent()) {
      throw new UsageException(target + ": contains pipelines; move them to another file first");
    }
    String message = writeList(target, force ? Optional.empty() : before, files, catalog);
    PrintWriter out = spec.commandLine().getOut();
    out.println(message);
    out.flush();
    return 0;
  }

  /**
   * Writes the integrations that the files use and {@code before} does not list; returns the
   * message to print.
   */
  private String writeList(
      Path target, Optional<String> before, List<BuddyFile> files, Catalog catalog)
      throws IOException {
    Integrations listed = before.isPresent() ? listed(files) : Integrations.NONE;
    List<ListEntry> missing = UnlistedIntegrations.in(files, listed, catalog);
    if (missing.isEmpty()) {
      return before.isPresent()
          ? target + ": already lists all integrations that are used."
          : "No file in " + folder + " uses an integration; nothing was written.";
    }
    TextFile.write(
        target,
        before
            .map(it -> IntegrationsFile.add(it, missing))
            .orElseGet(() -> IntegrationsFile.write(missing)));
    return target + ": " + summary(missing, before.isPresent() ? " added" : " listed");
  }

  private static BuddyFile read(Path path, Catalog catalog) {
    SourceText source = new SourceText(path.toUri().toString(), 0, TextFile.read(path));
    return BuddyFile.of(source, catalog);
  }

  private static Integrations listed(List<BuddyFile> files) {
    return Integrations.of(
        files.stream().flatMap(it -> it.names().integrations().stream()).toList());
  }

  private static String summary(List<ListEntry> entries, String done) {
    long untyped = entries.stream().filter(it -> it.integration().type().isEmpty()).count();
    String count = entries.size() + (entries.size() == 1 ? " integration" : " integrations");
    return count + done + (untyped == 0 ? "." : "; fill in the type of " + untyped + ".");
  }
}
