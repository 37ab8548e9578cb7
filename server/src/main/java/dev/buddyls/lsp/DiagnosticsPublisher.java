package dev.buddyls.lsp;

import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.analysis.Report;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * Sends findings once per state of a document, with its version. A state that is no longer the
 * latest is dropped: its work is cancelled, and what it found is never sent.
 */
final class DiagnosticsPublisher {

  private final Session session;
  private final Requests requests;
  private final Map<String, Future<?>> running = new HashMap<>();
  private final Map<String, Report> sent = new HashMap<>();
  private boolean stopped;

  DiagnosticsPublisher(Session session, Requests requests) {
    this.session = session;
    this.requests = requests;
  }

  /** A document has a new state. On any thread: what counts is its latest state by then. */
  void changed(String uri) {
    synchronized (running) {
      session.snapshot(uri).ifPresent(it -> replace(uri, requests.run("checking", check(it))));
    }
  }

  private void replace(String uri, Future<?> work) {
    Future<?> before = running.put(uri, work);
    if (before != null) {
      before.cancel(true);
    }
  }

  private Consumer<Cancel> check(Document snapshot) {
    return cancel -> {
      publish(snapshot, snapshot.report(cancel));
      session.noted(snapshot);
    };
  }

  private void publish(Document snapshot, Report report) {
    String uri = snapshot.source().uri();
    PublishDiagnosticsParams params =
        new PublishDiagnosticsParams(
            uri, ToLsp.diagnostics(report, session.client()), snapshot.source().version());
    synchronized (sent) {
      if (session.snapshot(uri).equals(Optional.of(snapshot)) && isNews(uri, report)) {
        send(params);
      }
    }
  }

  /** Sends what was found in a file on disk, unless it has been opened meanwhile. */
  void publishClosed(Path file, List<Diagnostic> findings) {
    synchronized (sent) {
      if (session.open(file).isEmpty()) {
        send(new PublishDiagnosticsParams(file.toUri().toString(), findings));
      }
    }
  }

  /** Whether the client does not have it yet; a version that it was not told of is always news. */
  private boolean isNews(String uri, Report report) {
    Report before = sent.put(uri, report);
    return before == null
        || before.file().tree().source() != report.file().tree().source()
        || !before.findings().equals(report.findings());
  }

  /** A document is no longer open: its findings go. On the reader thread. */
  void closed(String uri) {
    synchronized (running) {
      Optional.ofNullable(running.remove(uri)).ifPresent(it -> it.cancel(true));
    }
    synchronized (sent) {
      sent.remove(uri);
      send(new PublishDiagnosticsParams(uri, List.of()));
    }
  }

  /** Sends nothing more: a message could be cut off where the process ends. */
  void stop() {
    synchronized (sent) {
      stopped = true;
    }
  }

  private void send(PublishDiagnosticsParams params) {
    if (!stopped) {
      session.remote().publish(params);
    }
  }
}
