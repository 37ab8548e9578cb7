package dev.buddyls.testing;

import java.nio.file.Path;

/** Where things are in a checkout, seen from the folder of a Maven module. */
public final class Repository {

  public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  public static final Path DOCS = ROOT.resolve("docs");

  /** The module that has the catalogue, the rules and their tests. */
  private static final String ENGINE = "engine";

  public static final Path SOURCES = ROOT.resolve(ENGINE + "/src/main/java");
  public static final Path RESOURCES = ROOT.resolve(ENGINE + "/src/main/resources");
  public static final Path CATALOG = RESOURCES.resolve("catalog");
  public static final Path TEST_SOURCES = ROOT.resolve(ENGINE + "/src/test/java");
  public static final Path TEST_RESOURCES = ROOT.resolve(ENGINE + "/src/test/resources");

  private Repository() {}
}
