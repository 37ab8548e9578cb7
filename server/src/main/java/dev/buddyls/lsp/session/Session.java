package dev.buddyls.lsp.session;

import dev.buddyls.catalog.Catalog;

/**
 * Everything that request handlers use: the state of one client, from its first message to its
 * last.
 */
public record Session(
    Catalog catalog,
    Client client,
    Workers workers,
    Lifecycle lifecycle,
    DocumentStore documents,
    Workspace workspace,
    EditorSettings editorSettings) {

  /** A new session without open documents. */
  public static Session of(Catalog catalog, Client client) {
    Workers workers = new Workers();
    DocumentStore documents = new DocumentStore();
    Workspace workspace = new Workspace(catalog, client, workers, documents);
    return new Session(
        catalog,
        client,
        workers,
        new Lifecycle(workers),
        documents,
        workspace,
        new EditorSettings(client, workspace));
  }
}
