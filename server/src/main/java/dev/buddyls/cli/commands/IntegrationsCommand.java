package dev.buddyls.cli.commands;

import picocli.CommandLine.Command;

/** {@code buddy-ls integrations}: what is done with the list of a project's integrations. */
@Command(
    name = "integrations",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    header = "Makes the list of a project's integrations, .buddy/integrations.yml.",
    description = {
      "With the list, ids of integrations get names, types and scopes in editors, and checks know"
          + " which ones there are. It holds no secrets and can be committed."
    },
    subcommands = {IntegrationsInit.class, IntegrationsPull.class})
final class IntegrationsCommand {}
