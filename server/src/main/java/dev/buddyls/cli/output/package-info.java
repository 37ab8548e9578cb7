/** What commands print: for people, for programs and for {@code patch}. */
package dev.buddyls.cli.output;
