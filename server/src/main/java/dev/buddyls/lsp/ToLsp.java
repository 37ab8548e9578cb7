package dev.buddyls.lsp;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Report;
import dev.buddyls.analysis.Severity;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.ide.CodeAction;
import dev.buddyls.ide.DocumentSymbols;
import dev.buddyls.ide.InlayHints;
import dev.buddyls.ide.References;
import dev.buddyls.ide.WorkspaceSymbols;
import dev.buddyls.ide.completion.Snippet;
import dev.buddyls.ide.hover.Hover;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.StringValue;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Our values as the protocol's, in the form that the client understands. */
final class ToLsp {

  private static final String SOURCE = "buddy";
  private static final String FORMAT_PAGE = "docs/yaml/yaml-schema";

  private ToLsp() {}

  static Position position(int offset, LineIndex lines) {
    int line = lines.lineAt(offset);
    return new Position(line, offset - lines.start(line));
  }

  static Range range(TextRange range, LineIndex lines) {
    return new Range(position(range.start(), lines), position(range.end(), lines));
  }

  static List<Diagnostic> diagnostics(Report report, ClientFeatures client) {
    SourceText source = report.file().tree().source();
    return report.findings().stream().map(it -> diagnostic(it, source, client)).toList();
  }

  private static Diagnostic diagnostic(Finding finding, SourceText source, ClientFeatures client) {
    LineIndex lines = source.lines();
    Diagnostic diagnostic = new Diagnostic();
    diagnostic.setRange(range(finding.range(), lines));
    diagnostic.setSeverity(severity(finding.severity()));
    diagnostic.setSource(SOURCE);
    diagnostic.setCode(finding.rule());
    diagnostic.setMessage(finding.message());
    if (client.codeDescription()) {
      String page = Catalog.url(finding.page().orElse(FORMAT_PAGE));
      diagnostic.setCodeDescription(new DiagnosticCodeDescription(page));
    }
    if (client.diagnosticTags() && !finding.tags().isEmpty()) {
      diagnostic.setTags(finding.tags().stream().map(ToLsp::tag).toList());
    }
    if (client.relatedInformation() && !finding.related().isEmpty()) {
      diagnostic.setRelatedInformation(
          finding.related().stream()
              .map(
                  it ->
                      new DiagnosticRelatedInformation(
                          location(it.file().orElse(source), it.range()), it.message()))
              .toList());
    }
    return diagnostic;
  }

  static List<Location> locations(List<References.Occurrence> places) {
    return places.stream().map(it -> location(it.source(), it.name().range())).toList();
  }

  private static Location location(SourceText file, TextRange range) {
    return new Location(file.uri(), range(range, file.lines()));
  }

  private static DiagnosticTag tag(Finding.Tag tag) {
    return switch (tag) {
      case DEPRECATED -> DiagnosticTag.Deprecated;
      case UNNECESSARY -> DiagnosticTag.Unnecessary;
    };
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFORMATION -> DiagnosticSeverity.Information;
      case HINT -> DiagnosticSeverity.Hint;
    };
  }

  static org.eclipse.lsp4j.Hover hover(Hover hover, LineIndex lines, ClientFeatures client) {
    MarkupContent content = markup(hover.markdown(), client.markdownHover());
    return new org.eclipse.lsp4j.Hover(content, range(hover.range(), lines));
  }

  /** Markdown, or the same as plain text. */
  static MarkupContent markup(String markdown, boolean supported) {
    if (supported) {
      return new MarkupContent(MarkupKind.MARKDOWN, markdown);
    }
    return new MarkupContent(MarkupKind.PLAINTEXT, PlainText.of(markdown));
  }

  static org.eclipse.lsp4j.TextEdit edit(TextEdit edit, LineIndex lines) {
    return new org.eclipse.lsp4j.TextEdit(range(edit.range(), lines), edit.newText());
  }

  static org.eclipse.lsp4j.InlayHint inlayHint(InlayHints.Hint hint, LineIndex lines) {
    org.eclipse.lsp4j.InlayHint result =
        new org.eclipse.lsp4j.InlayHint(
            position(hint.offset(), lines), Either.forLeft(hint.text()));
    result.setPaddingLeft(true);
    return result;
  }

  static WorkspaceSymbol symbol(WorkspaceSymbols.Match thing) {
    return new WorkspaceSymbol(
        thing.name(),
        kind(thing.kind()),
        Either.forLeft(location(thing.source(), thing.range())),
        thing.container());
  }

  /** Trees, or a flat list for clients that know no trees. */
  static List<?> symbols(
      List<DocumentSymbols.Symbol> symbols, SourceText source, ClientFeatures client) {
    if (client.symbolTree()) {
      return symbols.stream().map(it -> symbol(it, source.lines())).toList();
    }
    List<SymbolInformation> flat = new ArrayList<>();
    symbols.forEach(it -> flat(it, "", source, flat));
    return flat;
  }

  private static DocumentSymbol symbol(DocumentSymbols.Symbol symbol, LineIndex lines) {
    DocumentSymbol result =
        new DocumentSymbol(
            symbol.name(),
            kind(symbol.kind()),
            range(symbol.range(), lines),
            range(symbol.selection(), lines));
    result.setDetail(symbol.detail());
    result.setChildren(symbol.children().stream().map(it -> symbol(it, lines)).toList());
    return result;
  }

  @SuppressWarnings("deprecation") // What clients without trees understand.
  private static void flat(
      DocumentSymbols.Symbol symbol,
      String container,
      SourceText source,
      List<SymbolInformation> result) {
    Location location = new Location(source.uri(), range(symbol.range(), source.lines()));
    result.add(new SymbolInformation(symbol.name(), kind(symbol.kind()), location, container));
    symbol.children().forEach(child -> flat(child, symbol.name(), source, result));
  }

  private static SymbolKind kind(DocumentSymbols.SymbolKind kind) {
    return switch (kind) {
      case PIPELINE -> SymbolKind.Module;
      case ACTION -> SymbolKind.Function;
      case EVENT -> SymbolKind.Event;
      case VARIABLE -> SymbolKind.Variable;
      case ENVIRONMENT -> SymbolKind.Namespace;
      case TARGET -> SymbolKind.Object;
      case INTEGRATION -> SymbolKind.Key;
    };
  }

  static org.eclipse.lsp4j.CodeAction codeAction(
      CodeAction action, SourceText source, ClientFeatures client) {
    org.eclipse.lsp4j.CodeAction result = new org.eclipse.lsp4j.CodeAction(action.title());
    result.setKind(action.kind().id());
    action
        .finding()
        .ifPresent(it -> result.setDiagnostics(List.of(diagnostic(it, source, client))));
    if (action.kind() == CodeAction.Kind.QUICK_FIX) {
      result.setIsPreferred(action.preferred());
    }
    result.setEdit(
        client.snippetEdits() && !action.stops().isEmpty() && startsItsLine(action, source)
            ? withStops(action, source)
            : edit(Map.of(source, action.edits())));
    return result;
  }

  /** Whether no other edit is before the first one in its line. */
  private static boolean startsItsLine(CodeAction action, SourceText source) {
    int start = action.edits().get(0).range().start();
    int line = LineEnds.start(source.text(), start);
    return action.edits().stream()
        .skip(1)
        .noneMatch(it -> it.range().start() < start && line < it.range().end());
  }

  private static WorkspaceEdit withStops(CodeAction action, SourceText source) {
    List<Either<org.eclipse.lsp4j.TextEdit, SnippetTextEdit>> edits = new ArrayList<>();
    for (TextEdit edit : action.edits()) {
      edits.add(
          edits.isEmpty()
              ? Either.forRight(snippet(edit, action.stops(), source))
              : Either.forLeft(edit(edit, source.lines())));
    }
    VersionedTextDocumentIdentifier document =
        new VersionedTextDocumentIdentifier(source.uri(), source.version());
    return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(document, edits))));
  }

  /** From the start of its line on: editors indent the lines of a snippet as what is before it. */
  private static SnippetTextEdit snippet(TextEdit edit, List<TextRange> stops, SourceText source) {
    int start = LineEnds.start(source.text(), edit.range().start());
    String before = source.text().substring(start, edit.range().start());
    List<TextRange> shifted = stops.stream().map(it -> it.shift(before.length())).toList();
    String snippet = Snippet.of(before + edit.newText(), shifted).withStops();
    TextRange range = new TextRange(start, edit.range().end());
    return new SnippetTextEdit(range(range, source.lines()), new StringValue("snippet", snippet));
  }

  static WorkspaceEdit edit(Map<SourceText, List<TextEdit>> edits) {
    Map<String, List<org.eclipse.lsp4j.TextEdit>> changes = new LinkedHashMap<>();
    edits.forEach(
        (file, all) ->
            changes.put(file.uri(), all.stream().map(it -> edit(it, file.lines())).toList()));
    return new WorkspaceEdit(changes);
  }
}
