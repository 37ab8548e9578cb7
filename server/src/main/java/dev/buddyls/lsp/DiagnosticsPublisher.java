package dev.buddyls.lsp;

import dev.buddyls.analysis.Report;
import dev.buddyls.analysis.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * Sends findings once per state of a document, with its version. A state that is no longer the
 * latest is dropped: its work is cancelled, and what it found is never sent.
 */
final class DiagnosticsPublisher {

  private final Session session;
  private final Requests requests;
  private final Map<String, Future<?>> running = new ConcurrentHashMap<>();
  private final Object sending = new Object();

  DiagnosticsPublisher(Session session, Requests requests) {
    this.session = session;
    this.requests = requests;
  }

  /** A document has a new state. On the reader thread. */
  void changed(Snapshot snapshot) {
    String uri = snapshot.source().uri();
    Future<?> work =
        requests.run("finding problems", cancel -> publish(snapshot, snapshot.report(cancel)));
    Future<?> before = running.put(uri, work);
    if (before != null) {
      before.cancel(true);
    }
  }

  private void publish(Snapshot snapshot, Report report) {
    String uri = snapshot.source().uri();
    PublishDiagnosticsParams params =
        new PublishDiagnosticsParams(
            uri, ToLsp.diagnostics(report, session.client()), snapshot.source().version());
    synchronized (sending) {
      if (session.snapshot(uri).equals(Optional.of(snapshot))) {
        session.remote().publishDiagnostics(params);
      }
    }
  }

  /** A document is no longer open: its findings go. On the reader thread. */
  void closed(String uri) {
    Future<?> before = running.remove(uri);
    if (before != null) {
      before.cancel(true);
    }
    synchronized (sending) {
      session.remote().publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }
  }
}
