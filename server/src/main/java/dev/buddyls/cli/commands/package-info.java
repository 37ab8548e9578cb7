/** The commands: picocli reads their options, the engine does their work. */
package dev.buddyls.cli.commands;
