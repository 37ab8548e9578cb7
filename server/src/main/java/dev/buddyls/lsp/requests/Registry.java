package dev.buddyls.lsp.requests;

import dev.buddyls.lsp.session.Session;
import java.util.ArrayList;
import java.util.List;

/** All methods of the protocol that the server handles. A new one needs a class and a line here. */
public final class Registry {

  private Registry() {}

  /**
   * @param version the version of the program, sent to the client
   */
  public static List<ProtocolMethod> of(Session session, String version) {
    List<ProtocolMethod> methods =
        List.of(
            new InitializedNotification(session),
            new ShutdownRequest(session),
            new ExitNotification(session),
            new DidOpenNotification(session),
            new DidChangeNotification(session),
            new DidCloseNotification(session),
            new DidChangeConfigurationNotification(session),
            new DidChangeWatchedFilesNotification(session),
            new HoverRequest(session),
            new CompletionRequest(session),
            new CompletionResolveRequest(session),
            new DocumentSymbolRequest(session),
            new WorkspaceSymbolRequest(session),
            new CodeActionRequest(session),
            new CodeActionResolveRequest(session),
            new InlayHintRequest(session),
            new DefinitionRequest(session),
            new ReferencesRequest(session),
            new DocumentHighlightRequest(session),
            new PrepareRenameRequest(session),
            new RenameRequest(session),
            new ExecuteCommandRequest(session));
    List<ProtocolMethod> all = new ArrayList<>(methods);
    all.add(new InitializeRequest(session, version, methods));
    return List.copyOf(all);
  }
}
