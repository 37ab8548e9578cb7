package dev.buddyls.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The seed examples have no errors. */
class SeedsTest {

  @Test
  void seedsHaveNoErrors() {
    assertThat(BuddyLs.run("check", "src/test/resources/seeds")).isZero();
  }
}
