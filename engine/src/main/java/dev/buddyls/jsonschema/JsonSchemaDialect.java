package dev.buddyls.jsonschema;

import java.util.Optional;
import java.util.stream.Stream;

/** A version of the JSON Schema language, as {@code $schema} names it. */
public enum JsonSchemaDialect {
  DRAFT_2020_12("2020-12", "https://json-schema.org/draft/2020-12/schema", "$defs"),
  DRAFT_7("7", "http://json-schema.org/draft-07/schema#", "definitions");

  private final String id;
  private final String uri;
  private final String definitionsKey;

  JsonSchemaDialect(String id, String uri, String definitionsKey) {
    this.id = id;
    this.uri = uri;
    this.definitionsKey = definitionsKey;
  }

  /** The dialect of a draft, such as {@code 2020-12} or {@code 7}. */
  public static Optional<JsonSchemaDialect> ofDraft(String id) {
    return Stream.of(values()).filter(dialect -> dialect.id.equals(id)).findFirst();
  }

  String uri() {
    return uri;
  }

  /** The keyword that holds the definitions. */
  String definitionsKey() {
    return definitionsKey;
  }
}
