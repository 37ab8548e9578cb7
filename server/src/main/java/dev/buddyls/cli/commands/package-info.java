/** The commands: picocli parses their options, the engine does the work. */
package dev.buddyls.cli.commands;
