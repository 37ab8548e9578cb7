package dev.buddyls.lsp.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.analysis.Report;
import dev.buddyls.lsp.convert.DiagnosticJson;
import dev.buddyls.lsp.session.Workers.Lane;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Checks open documents in the background and sends the findings, once per state, with its version.
 * The check of an outdated state is cancelled, and its findings are never sent. May be used from
 * any thread.
 */
final class DiagnosticsPublisher {

  private final DocumentStore documents;
  private final Client client;
  private final Workers workers;
  private final Consumer<OpenDocument> checked;

  /** Documents whose check has not started: each is queued once, however often it changes. */
  private final Set<String> queued = ConcurrentHashMap.newKeySet();

  private final Map<String, Report> sent = new HashMap<>();
  private boolean stopped;

  /**
   * @param checked called by the worker that has checked a document, when its findings are sent
   */
  DiagnosticsPublisher(
      DocumentStore documents, Client client, Workers workers, Consumer<OpenDocument> checked) {
    this.documents = documents;
    this.client = client;
    this.workers = workers;
    this.checked = checked;
  }

  /** A document has a new state. The latest state at the time of the check is checked. */
  void changed(String uri) {
    if (queued.add(uri)) {
      workers.run(Lane.BACKGROUND, "checking", cancel -> check(uri));
    }
  }

  private void check(String uri) {
    // Before the state is read, so that later changes cause another check.
    queued.remove(uri);
    documents.get(uri).ifPresent(this::check);
  }

  private void check(OpenDocument document) {
    Document state = document.state();
    Cancel outdated =
        () -> {
          if (!documents.isLatest(state)) {
            throw new CancellationException();
          }
        };
    publish(state, state.report(outdated));
    checked.accept(document);
  }

  private void publish(Document state, Report report) {
    String uri = state.source().uri();
    JsonArray findings = DiagnosticJson.list(report, client.features());
    synchronized (sent) {
      if (documents.isLatest(state) && isNew(uri, report)) {
        send(DiagnosticJson.publication(uri, state.source().version(), findings));
      }
    }
  }

  /**
   * Whether the client does not have these findings yet; those of another version always count as
   * new.
   */
  private boolean isNew(String uri, Report report) {
    Report before = sent.put(uri, report);
    return before == null
        || before.file().tree().source() != report.file().tree().source()
        || !before.findings().equals(report.findings());
  }

  /** Sends the findings of a file on disk, unless it has been opened in the meantime. */
  void publishUnopened(Path file, JsonArray findings) {
    synchronized (sent) {
      if (documents.of(file).isEmpty()) {
        send(DiagnosticJson.publication(file.toUri().toString(), findings));
      }
    }
  }

  /** A document has been closed: its findings are removed. */
  void closed(String uri) {
    synchronized (sent) {
      sent.remove(uri);
      send(DiagnosticJson.publication(uri, new JsonArray()));
    }
  }

  /** Stops sending: a message could be cut off when the process ends. */
  void stop() {
    synchronized (sent) {
      stopped = true;
    }
  }

  private void send(JsonObject params) {
    if (!stopped) {
      client.publishDiagnostics(params);
    }
  }
}
