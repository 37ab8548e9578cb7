package dev.buddyls.cli;

import dev.buddyls.integrations.PullFailed;
import dev.buddyls.workspace.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program's entry. Without a command it serves an editor. */
@Command(
    name = "buddy-ls",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    header = "Checks Buddy pipeline files, and serves editors that edit them.",
    synopsisSubcommandLabel = "[COMMAND]",
    footer = {
      "",
      "Exit codes of check: 0 nothing at or above --fail-on, 1 findings, 2 usage or unreadable"
          + " file, 3 internal error. fix: 1 when errors are left.",
      "",
      "Examples:",
      "  buddy-ls check .                 all Buddy files of a project",
      "  buddy-ls check --format json buddy.yml",
      "  buddy-ls fix --diff .            what the safe fixes would change",
      "  buddy-ls serve                   speaks the Language Server Protocol on stdio"
    },
    subcommands = {
      Check.class,
      FixFiles.class,
      Explain.class,
      Actions.class,
      RuleList.class,
      IntegrationsCommand.class,
      SchemaExport.class,
      Serve.class
    })
public final class Main extends ServeOptions implements Callable<Integer> {

  /** Usage errors and unreadable input. */
  static final int UNUSABLE = 2;

  /** A mistake of ours. */
  static final int INTERNAL_ERROR = 3;

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the command line as the program does; returns the exit code. */
  static int run(String... args) {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(Main::failed)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  @Override
  public Integer call() {
    return serve();
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult result) {
    PrintWriter err = command.getErr();
    if (e instanceof Unusable || e instanceof Unreadable || e instanceof PullFailed) {
      err.println("buddy-ls: " + e.getMessage());
      return UNUSABLE;
    }
    err.println(
        "buddy-ls: internal error: "
            + e
            + ". Please report it with the file that caused it; BUDDY_LS_DEBUG=1 prints more.");
    if (System.getenv("BUDDY_LS_DEBUG") != null) {
      e.printStackTrace(err);
    }
    return INTERNAL_ERROR;
  }

  /** Reads the version that the build wrote. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      return new String[] {"buddy-ls " + number()};
    }

    /** The bare number, such as {@code 0.1.0}. */
    static String number() throws IOException {
      try (InputStream in = Main.class.getResourceAsStream("/buddy-ls.properties")) {
        Properties properties = new Properties();
        properties.load(in);
        return properties.getProperty("version");
      }
    }
  }
}
