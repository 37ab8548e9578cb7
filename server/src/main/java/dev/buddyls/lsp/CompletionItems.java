package dev.buddyls.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.ide.completion.DocKey;
import dev.buddyls.ide.completion.Proposal;
import dev.buddyls.ide.completion.ProposalKind;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionItemTag;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Proposals as the protocol's completion items, in the form that the client understands. */
final class CompletionItems {

  private final SourceText source;
  private final ClientFeatures client;
  private final Catalog catalog;

  CompletionItems(SourceText source, ClientFeatures client, Catalog catalog) {
    this.source = source;
    this.client = client;
    this.catalog = catalog;
  }

  List<CompletionItem> of(List<Proposal> proposals) {
    List<CompletionItem> items = new ArrayList<>(proposals.size());
    for (Proposal proposal : proposals) {
      if (suits(proposal, proposals.get(0))) {
        items.add(item(proposal, items.size()));
      }
    }
    return items;
  }

  private boolean suits(Proposal proposal, Proposal first) {
    return (client.snippets() || proposal.kind() != ProposalKind.SNIPPET)
        && (!client.oneStart() || proposal.range().start() == first.range().start());
  }

  private CompletionItem item(Proposal proposal, int index) {
    CompletionItem item = new CompletionItem(proposal.label());
    item.setKind(kind(proposal.kind()));
    if (!proposal.detail().isEmpty()) {
      detail(item, proposal.detail());
    }
    documentation(item, proposal.docKey());
    if (client.completionTags() && proposal.deprecated()) {
      item.setTags(List.of(CompletionItemTag.Deprecated));
    }
    insertion(item, proposal);
    if (client.commitCharacters() && !proposal.commitCharacters().isEmpty()) {
      item.setCommitCharacters(proposal.commitCharacters());
    }
    item.setFilterText(proposal.filter());
    item.setSortText(String.format("%03d%04d", proposal.rank(), index));
    return item;
  }

  private void insertion(CompletionItem item, Proposal proposal) {
    boolean stops = proposal.text().hasStops();
    boolean lines = proposal.text().plain().contains("\n");
    boolean snippet = client.snippets() && (stops || lines && !client.insertAsIs());
    String text = snippet ? proposal.text().withStops() : plain(proposal);
    if (client.insertAsIs()) {
      item.setInsertTextMode(InsertTextMode.AsIs);
    } else {
      text = text.replace("\n" + indentation(proposal.range().start()), "\n");
    }
    Range range = ToLsp.range(proposal.range(), source.lines());
    item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
    item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
  }

  /**
   * What stands before the content of the line, up to an offset. Most clients put it before each
   * further line of a snippet, unless they are told not to.
   */
  private String indentation(int end) {
    LineIndex lines = source.lines();
    String before = source.text().substring(lines.start(lines.lineAt(end)), end);
    return before.substring(0, before.length() - before.stripLeading().length());
  }

  /**
   * One line where the client takes no snippets: the completion of Vim, and of Neovim before 0.10,
   * writes a line break as a NUL.
   */
  private String plain(Proposal proposal) {
    String text = proposal.text().plain();
    return client.snippets() ? text : text.lines().findFirst().orElse("");
  }

  private static CompletionItemKind kind(ProposalKind kind) {
    return switch (kind) {
      case KEY, ITEM -> CompletionItemKind.Property;
      case VALUE -> CompletionItemKind.EnumMember;
      case ACTION_TYPE -> CompletionItemKind.Class;
      case VARIABLE -> CompletionItemKind.Variable;
      case ANCHOR, NAME -> CompletionItemKind.Reference;
      case FILE -> CompletionItemKind.File;
      case FOLDER -> CompletionItemKind.Folder;
      case SNIPPET -> CompletionItemKind.Snippet;
    };
  }

  private void detail(CompletionItem item, String detail) {
    if (client.labelDetails()) {
      CompletionItemLabelDetails beside = new CompletionItemLabelDetails();
      beside.setDescription(detail);
      item.setLabelDetails(beside);
    } else {
      item.setDetail(detail);
    }
  }

  /** Left for later where the client comes back for it. */
  private void documentation(CompletionItem item, DocKey docKey) {
    if (docKey.owner().isEmpty()) {
      return;
    } else if (client.resolvesDocumentation()) {
      item.setData(List.of(docKey.owner(), docKey.key(), docKey.value()));
    } else {
      item.setDocumentation(
          ToLsp.markup(docKey.documentation(catalog), client.markdownCompletion()));
    }
  }

  /** The item with its documentation; one that is not ours stays as it is. */
  static CompletionItem resolve(CompletionItem item, ClientFeatures client, Catalog catalog) {
    if (item.getData() instanceof JsonArray data && data.size() == 3) {
      List<String> parts = data.asList().stream().map(JsonElement::getAsString).toList();
      DocKey docKey = new DocKey(parts.get(0), parts.get(1), parts.get(2));
      item.setDocumentation(
          ToLsp.markup(docKey.documentation(catalog), client.markdownCompletion()));
    }
    return item;
  }
}
