package dev.buddyls.testing;

import java.nio.file.Path;

/** Where things are in a checkout, seen from the folder of a Maven module. */
public final class Repository {

  public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  public static final Path DOCS = ROOT.resolve("docs");

  /** The module that has the catalogue, the rules and their tests. */
  private static final Path ENGINE = ROOT.resolve("engine");

  public static final Path SOURCES = ENGINE.resolve("src/main/java");
  public static final Path CATALOG = ENGINE.resolve("src/main/resources/catalog");

  private Repository() {}
}
