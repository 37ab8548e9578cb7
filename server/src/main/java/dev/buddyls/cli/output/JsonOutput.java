package dev.buddyls.cli.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON output for programs. */
public final class JsonOutput {

  private static final int VERSION = 1;

  private JsonOutput() {}

  private record FindingJson(
      String file,
      int line,
      int column,
      int endLine,
      int endColumn,
      String severity,
      String rule,
      String message) {}

  private record ReportJson(int version, List<FindingJson> findings, Map<String, Long> summary) {}

  /** Prints the findings in files, and their number by severity. */
  public static void print(List<CheckedFile> files, PrintWriter out) {
    List<FindingJson> entries = new ArrayList<>();
    for (CheckedFile file : files) {
      for (Finding finding : file.report().findings()) {
        entries.add(entry(file, finding));
      }
    }
    Map<String, Long> summary = new LinkedHashMap<>();
    summary.put("files", (long) files.size());
    for (Severity severity : Severity.values()) {
      summary.put(severity.word(), CheckedFile.count(files, severity));
    }
    new GsonBuilder()
        .setPrettyPrinting()
        .disableHtmlEscaping()
        .create()
        .toJson(new ReportJson(VERSION, entries, summary), out);
    out.println();
  }

  /** A JSON array with one element per line. */
  public static String list(List<?> elements) {
    Gson gson = new GsonBuilder().disableHtmlEscaping().create();
    return "[" + String.join(",\n", elements.stream().map(gson::toJson).toList()) + "]";
  }

  private static FindingJson entry(CheckedFile file, Finding finding) {
    CheckedFile.PrintedRange range = file.printed(finding.range());
    return new FindingJson(
        file.name(),
        range.line(),
        range.column(),
        range.endLine(),
        range.endColumn(),
        finding.severity().word(),
        finding.rule(),
        finding.message());
  }
}
