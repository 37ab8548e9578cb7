package dev.buddyls.cli.commands;

import dev.buddyls.integrations.PullFailed;
import dev.buddyls.workspace.Unreadable;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** {@code buddy-ls}: the command line with all its commands. */
@Command(
    name = "buddy-ls",
    mixinStandardHelpOptions = true,
    versionProvider = BuddyLs.Version.class,
    header = "Linter and language server for Buddy pipeline files.",
    synopsisSubcommandLabel = "[COMMAND]",
    footer = {
      "",
      "Exit codes of check: 0 no findings at or above --fail-on, 1 findings, 2 usage error or"
          + " unreadable file, 3 internal error. fix: 1 if errors remain.",
      "",
      "Examples:",
      "  buddy-ls check .                 checks all Buddy files of a project",
      "  buddy-ls check --format json buddy.yml",
      "  buddy-ls fix --diff .            shows what the safe fixes would change",
      "  buddy-ls serve                   runs the language server on stdio"
    })
public final class BuddyLs extends Serve {

  private record Subcommand(String name, Class<?> type) {}

  private static final List<Subcommand> SUBCOMMANDS =
      List.of(
          new Subcommand("check", Check.class),
          new Subcommand("fix", FixFiles.class),
          new Subcommand("explain", Explain.class),
          new Subcommand("actions", Actions.class),
          new Subcommand("rules", RuleList.class),
          new Subcommand("integrations", IntegrationsCommand.class),
          new Subcommand("schema", SchemaExport.class),
          new Subcommand("serve", Serve.class),
          new Subcommand("train-archive", TrainArchive.class));

  /** Runs a command line and returns the exit code. */
  public static int run(String... args) {
    return line(args)
        .setExecutionExceptionHandler(BuddyLs::failed)
        .setParameterExceptionHandler(new UsageErrors())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  /**
   * Registers only the command that the first argument names, if any: picocli takes long to inspect
   * each.
   */
  private static CommandLine line(String... args) {
    CommandLine line = new CommandLine(new BuddyLs());
    String first = args.length == 0 ? "" : args[0];
    List<Subcommand> named = SUBCOMMANDS.stream().filter(it -> it.name().equals(first)).toList();
    for (Subcommand it : named.isEmpty() ? SUBCOMMANDS : named) {
      line.addSubcommand(it.name(), it.type());
    }
    return line;
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult result) {
    PrintWriter err = command.getErr();
    if (e instanceof UsageException || e instanceof Unreadable || e instanceof PullFailed) {
      err.println("buddy-ls: " + e.getMessage());
      return ExitCode.USAGE;
    }
    err.println(
        "buddy-ls: internal error: "
            + e
            + ". Please report it with the file that caused it; BUDDY_LS_DEBUG=1 prints more.");
    if (System.getenv("BUDDY_LS_DEBUG") != null) {
      e.printStackTrace(err);
    }
    return ExitCode.INTERNAL_ERROR;
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"buddy-ls " + Serve.version()};
    }
  }
}
