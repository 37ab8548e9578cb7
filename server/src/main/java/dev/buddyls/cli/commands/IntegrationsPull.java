package dev.buddyls.cli.commands;

import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.cli.output.UnifiedDiff;
import dev.buddyls.integrations.ApiAddress;
import dev.buddyls.integrations.IntegrationsApi;
import dev.buddyls.integrations.IntegrationsFile;
import dev.buddyls.integrations.Pull;
import dev.buddyls.integrations.Token;
import dev.buddyls.workspace.TextFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code buddy-ls integrations pull}: fetches a workspace's integrations. */
@Command(
    name = "pull",
    mixinStandardHelpOptions = true,
    header = "Fetches a workspace's integrations from Buddy's REST API.",
    description = {
      "Writes .buddy/integrations.yml. An existing list keeps its order, comments and entries"
          + " that Buddy does not return.",
      "The token comes from the environment variable BUDDY_TOKEN or from standard input. Create one"
          + " in your Buddy profile under Personal access tokens, with the scope INTEGRATION_READ"
          + " (INTEGRATION_INFO in older installations). It is sent only to Buddy, and never"
          + " stored.",
      "Honours HTTPS_PROXY and NO_PROXY."
    })
final class IntegrationsPull implements Callable<Integer> {

  private static final String TOKEN = "BUDDY_TOKEN";

  static final class Installation {

    @Option(
        names = "--region",
        paramLabel = "us|eu|as",
        description = "The region of Buddy's cloud; default: us.")
    private ApiAddress.Region region = ApiAddress.Region.US;

    @Option(
        names = "--base-url",
        paramLabel = "URL",
        description = "The API URL of self-hosted Buddy, such as https://buddy.example.com/api.")
    private String url;
  }

  @Option(
      names = "--workspace",
      required = true,
      paramLabel = "DOMAIN",
      description = "The workspace's URL name: acme in https://app.buddy.works/acme.")
  private String workspace;

  @Option(
      names = "--project",
      paramLabel = "PROJECT",
      description = "Leave out integrations that are limited to other projects.")
  private String project;

  @ArgGroup private Installation installation = new Installation();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = IntegrationsFile.PATH,
      description = "The file to write; default: ${DEFAULT-VALUE}.")
  private Path output;

  @Option(names = "--token-stdin", description = "Read the token from standard input.")
  private boolean tokenOnStdin;

  @Option(names = "--dry-run", description = "Print the changes as a diff instead of writing them.")
  private boolean dryRun;

  /** Declared so that it is rejected with a reason, and its value is not repeated in a message. */
  @Option(names = "--token", arity = "0..1", hidden = true)
  private Optional<String> tokenOption = Optional.empty();

  @Parameters(hidden = true)
  private List<String> positional = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (tokenOption.isPresent() || !positional.isEmpty()) {
      throw new UsageException(
          "do not pass a token on the command line, where other programs and logs can see it. Set "
              + TOKEN
              + ", or use --token-stdin.");
    }
    ApiAddress address =
        installation.url == null ? installation.region.address() : ApiAddress.of(installation.url);
    IntegrationsApi api = IntegrationsApi.of(address, token(), workspace, System::getenv);
    Pull pull = Pull.of(api, Optional.ofNullable(project), output, BundledCatalog.open());
    PrintWriter out = spec.commandLine().getOut();
    if (dryRun) {
      out.print(UnifiedDiff.of(output.toString(), pull.before(), pull.after()));
    } else {
      write(pull);
    }
    (dryRun ? spec.commandLine().getErr() : out).println(pull.file() + ": " + pull.summary());
    out.flush();
    return 0;
  }

  private Token token() {
    String token =
        tokenOnStdin ? TextFile.read("standard input", () -> System.in) : System.getenv(TOKEN);
    if (token == null) {
      throw new UsageException("no token. Set " + TOKEN + ", or use --token-stdin.");
    }
    return Token.of(token);
  }

  private void write(Pull pull) {
    try {
      pull.write();
    } catch (IOException e) {
      throw new UsageException(output + ": cannot be written: " + e.getMessage());
    }
  }
}
