package dev.buddyls.cli.commands;

import picocli.CommandLine.Command;

/** {@code buddy-ls integrations}: creates and updates the list of a project's integrations. */
@Command(
    name = "integrations",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    header = "Creates or updates the list of a project's integrations, .buddy/integrations.yml.",
    description = {
      "With the list, editors show names, types and scopes of integrations, and unknown"
          + " integrations are reported. It contains no secrets and can be committed."
    },
    subcommands = {IntegrationsInit.class, IntegrationsPull.class})
final class IntegrationsCommand {}
