package dev.buddyls.lsp.session;

import dev.buddyls.catalog.Catalog;

/** All that the handlers of requests work with: one client from its first message to its last. */
public record Session(
    Catalog catalog,
    Client client,
    Workers workers,
    Lifecycle lifecycle,
    DocumentStore documents,
    Workspace workspace,
    EditorSettings editorSettings) {

  /** A session in which nothing is open yet. */
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
