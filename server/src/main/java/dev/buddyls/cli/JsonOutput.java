package dev.buddyls.cli;

import com.google.gson.GsonBuilder;
import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings for programs. */
final class JsonOutput {

  private static final int VERSION = 1;

  private JsonOutput() {}

  private record Entry(
      String file,
      int line,
      int column,
      int endLine,
      int endColumn,
      String severity,
      String rule,
      String message) {}

  private record Document(int version, List<Entry> findings, Map<String, Long> summary) {}

  static void print(List<CheckedFile> files, PrintWriter out) {
    List<Entry> entries = new ArrayList<>();
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
        .toJson(new Document(VERSION, entries, summary), out);
    out.println();
  }

  private static Entry entry(CheckedFile file, Finding finding) {
    CheckedFile.Place place = file.place(finding.range());
    return new Entry(
        file.name(),
        place.line(),
        place.column(),
        place.endLine(),
        place.endColumn(),
        finding.severity().word(),
        finding.rule(),
        finding.message());
  }
}
