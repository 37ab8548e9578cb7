/** The output of commands: text for terminals, JSON for programs and diffs for {@code patch}. */
package dev.buddyls.cli.output;
