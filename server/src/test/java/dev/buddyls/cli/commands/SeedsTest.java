package dev.buddyls.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every example of the documents that the project started from is clean of errors. */
class SeedsTest {

  @Test
  void areCleanOfErrors() {
    assertThat(BuddyLs.run("check", "src/test/resources/seeds")).isZero();
  }
}
