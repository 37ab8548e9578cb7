package dev.buddyls.lsp.convert;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.ide.completion.DocKey;
import dev.buddyls.ide.completion.Proposal;
import dev.buddyls.ide.completion.ProposalKind;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import java.util.List;

/** Converts proposals to the protocol's completion items, in the form that the client supports. */
public final class CompletionJson {

  private static final int DEPRECATED = 1;
  private static final int AS_IS = 1;
  private static final int PLAIN_TEXT = 1;
  private static final int SNIPPET = 2;

  private final SourceText source;
  private final ClientFeatures client;
  private final Catalog catalog;

  public CompletionJson(SourceText source, ClientFeatures client, Catalog catalog) {
    this.source = source;
    this.client = client;
    this.catalog = catalog;
  }

  public JsonArray list(List<Proposal> proposals) {
    JsonArray items = new JsonArray(proposals.size());
    for (Proposal proposal : proposals) {
      if (isSupported(proposal, proposals.get(0))) {
        items.add(item(proposal, items.size()));
      }
    }
    return items;
  }

  private boolean isSupported(Proposal proposal, Proposal first) {
    return (client.snippets() || proposal.kind() != ProposalKind.SNIPPET)
        && (!client.alignedItems() || proposal.range().start() == first.range().start());
  }

  private JsonObject item(Proposal proposal, int index) {
    JsonObject item = new JsonObject();
    item.addProperty("label", proposal.label());
    item.addProperty("kind", kind(proposal.kind()));
    if (!proposal.detail().isEmpty()) {
      detail(item, proposal.detail());
    }
    documentation(item, proposal.docKey());
    if (client.completionTags() && proposal.deprecated()) {
      item.add("tags", JsonLists.of(List.of(DEPRECATED), JsonPrimitive::new));
    }
    insertion(item, proposal);
    if (client.commitCharacters() && !proposal.commitCharacters().isEmpty()) {
      item.add("commitCharacters", JsonLists.ofTexts(proposal.commitCharacters()));
    }
    item.addProperty("filterText", proposal.filter());
    item.addProperty("sortText", String.format("%03d%04d", proposal.rank(), index));
    return item;
  }

  private void insertion(JsonObject item, Proposal proposal) {
    boolean hasTabStops = proposal.text().hasStops();
    boolean multiline = proposal.text().plain().contains("\n");
    boolean snippet = client.snippets() && (hasTabStops || multiline && !client.insertAsIs());
    String text = snippet ? proposal.text().withStops() : plain(proposal);
    if (client.insertAsIs()) {
      item.addProperty("insertTextMode", AS_IS);
    } else {
      text = text.replace("\n" + indentation(proposal.range().start()), "\n");
    }
    item.add("textEdit", EditJson.of(new TextEdit(proposal.range(), text), source.lines()));
    item.addProperty("insertTextFormat", snippet ? SNIPPET : PLAIN_TEXT);
  }

  /**
   * The white space at the start of the line of an offset, up to the offset. Most clients insert it
   * before each further line of a snippet.
   */
  private String indentation(int end) {
    LineIndex lines = source.lines();
    String before = source.text().substring(lines.start(lines.lineAt(end)), end);
    return before.substring(0, before.length() - before.stripLeading().length());
  }

  /**
   * The first line only if the client does not support snippets: the completion of Vim, and of
   * Neovim before 0.10, inserts a NUL for a line break.
   */
  private String plain(Proposal proposal) {
    String text = proposal.text().plain();
    return client.snippets() ? text : text.lines().findFirst().orElse("");
  }

  /** The protocol's {@code CompletionItemKind}. */
  private static int kind(ProposalKind kind) {
    return switch (kind) {
      case VARIABLE -> 6; // Variable
      case ACTION_TYPE -> 7; // Class
      case KEY, ITEM -> 10; // Property
      case SNIPPET -> 15; // Snippet
      case FILE -> 17; // File
      case ANCHOR, NAME -> 18; // Reference
      case FOLDER -> 19; // Folder
      case VALUE -> 20; // EnumMember
    };
  }

  private void detail(JsonObject item, String detail) {
    if (client.labelDetails()) {
      JsonObject labelDetails = new JsonObject();
      labelDetails.addProperty("description", detail);
      item.add("labelDetails", labelDetails);
    } else {
      item.addProperty("detail", detail);
    }
  }

  /** Omitted if the client resolves it when an item is selected. */
  private void documentation(JsonObject item, DocKey docKey) {
    if (docKey.owner().isEmpty()) {
      return;
    } else if (client.resolvesDocumentation()) {
      item.add("data", JsonLists.ofTexts(List.of(docKey.owner(), docKey.key(), docKey.value())));
    } else {
      item.add("documentation", documentation(docKey, client, catalog));
    }
  }

  private static JsonObject documentation(DocKey docKey, ClientFeatures client, Catalog catalog) {
    return MarkupJson.of(docKey.documentation(catalog), client.markdownCompletion());
  }

  /** An item that the client sent back, with its documentation if it was sent by this server. */
  public static JsonObject resolve(JsonObject item, ClientFeatures client, Catalog catalog) {
    List<String> data =
        new JsonValue(item)
            .at("data").elements().stream().flatMap(it -> it.text().stream()).toList();
    JsonObject resolved = item.deepCopy();
    if (data.size() == 3) {
      DocKey docKey = new DocKey(data.get(0), data.get(1), data.get(2));
      resolved.add("documentation", documentation(docKey, client, catalog));
    }
    return resolved;
  }
}
