package dev.buddyls.cli.commands;

import picocli.CommandLine.Command;

/** {@code buddy-ls integrations}: makes and updates the list of a project's integrations. */
@Command(
    name = "integrations",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    header = "Makes the list of a project's integrations, .buddy/integrations.yml.",
    description = {
      "With the list, editors show names, types and scopes of integrations, and checks know"
          + " which ones exist. It holds no secrets and can be committed."
    },
    subcommands = {IntegrationsInit.class, IntegrationsPull.class})
final class IntegrationsCommand {}
