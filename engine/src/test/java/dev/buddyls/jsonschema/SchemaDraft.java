package dev.buddyls.jsonschema;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.buddyls.testing.TestCatalog;
import java.util.List;

/** The exported schema in a draft, and somebody else's validator for it. */
enum SchemaDraft {
  DRAFT_2020_12(SpecificationVersion.DRAFT_2020_12),
  DRAFT_7(SpecificationVersion.DRAFT_7);

  private final SpecificationVersion version;
  private final JsonObject json;
  private final Schema schema;

  SchemaDraft(SpecificationVersion version) {
    this.version = version;
    this.json = JsonSchema.of(TestCatalog.open(), JsonSchemaDialect.valueOf(name()));
    this.schema =
        SchemaRegistry.withDefaultDialect(version).getSchema(json.toString(), InputFormat.JSON);
  }

  JsonObject json() {
    return json;
  }

  /** What the draft itself says against the schema. The validator brings the drafts along. */
  List<String> faultsOfTheSchema() {
    Schema draft =
        SchemaRegistry.withDefaultDialect(version)
            .getSchema(SchemaLocation.of(version.getDialectId()));
    return validate(draft, json);
  }

  /** What the schema says against a text; nothing if it accepts it. */
  List<String> refusals(String yaml) {
    return YamlAsJson.documents(yaml).stream()
        .flatMap(it -> validate(schema, it).stream())
        .toList();
  }

  private static List<String> validate(Schema schema, JsonElement document) {
    return schema.validate(document.toString(), InputFormat.JSON).stream()
        .map(it -> it.getInstanceLocation() + ": " + it.getMessage())
        .toList();
  }
}
