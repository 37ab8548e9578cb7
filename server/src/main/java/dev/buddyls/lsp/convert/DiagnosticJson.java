package dev.buddyls.lsp.convert;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Report;
import dev.buddyls.analysis.Severity;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.text.SourceText;

/** Converts findings to the protocol's diagnostics. */
public final class DiagnosticJson {

  private static final String SOURCE = "buddy";
  private static final String FORMAT_PAGE = "docs/yaml/yaml-schema";

  private DiagnosticJson() {}

  public static JsonArray list(Report report, ClientFeatures client) {
    SourceText source = report.file().tree().source();
    return JsonLists.of(report.findings(), it -> of(it, source, client));
  }

  static JsonObject of(Finding finding, SourceText source, ClientFeatures client) {
    JsonObject diagnostic = new JsonObject();
    diagnostic.add("range", RangeJson.range(finding.range(), source.lines()));
    diagnostic.addProperty("severity", severity(finding.severity()));
    diagnostic.addProperty("code", finding.rule());
    if (client.codeDescription()) {
      JsonObject page = new JsonObject();
      page.addProperty("href", Catalog.url(finding.docsLink().orElse(FORMAT_PAGE)));
      diagnostic.add("codeDescription", page);
    }
    diagnostic.addProperty("source", SOURCE);
    diagnostic.addProperty("message", finding.message());
    if (client.diagnosticTags() && !finding.tags().isEmpty()) {
      diagnostic.add("tags", JsonLists.of(finding.tags(), it -> new JsonPrimitive(tag(it))));
    }
    if (client.relatedInformation() && !finding.related().isEmpty()) {
      diagnostic.add(
          "relatedInformation", JsonLists.of(finding.related(), it -> related(it, source)));
    }
    return diagnostic;
  }

  private static JsonObject related(Finding.Related related, SourceText source) {
    JsonObject json = new JsonObject();
    json.add("location", RangeJson.location(related.file().orElse(source), related.range()));
    json.addProperty("message", related.message());
    return json;
  }

  private static int tag(Finding.Tag tag) {
    return switch (tag) {
      case UNNECESSARY -> 1;
      case DEPRECATED -> 2;
    };
  }

  private static int severity(Severity severity) {
    return switch (severity) {
      case ERROR -> 1;
      case WARNING -> 2;
      case INFORMATION -> 3;
      case HINT -> 4;
    };
  }

  /** The parameters of {@code publishDiagnostics} for a version of an open document. */
  public static JsonObject publication(String uri, int version, JsonArray diagnostics) {
    JsonObject params = publication(uri, diagnostics);
    params.addProperty("version", version);
    return params;
  }

  /** The parameters of {@code publishDiagnostics} for a document that is not open. */
  public static JsonObject publication(String uri, JsonArray diagnostics) {
    JsonObject params = new JsonObject();
    params.addProperty("uri", uri);
    params.add("diagnostics", diagnostics);
    return params;
  }
}
