package dev.buddyls.lsp.session;

import dev.buddyls.analysis.Document;
import dev.buddyls.workspace.ProjectFiles;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A document that is open in the editor.
 *
 * @param file the file on disk, if any
 * @param project the root of its project, if it belongs to one
 * @param state its latest state
 */
public record OpenDocument(
    String uri, Optional<Path> file, Optional<Path> project, Document state) {

  static OpenDocument of(Document state) {
    String uri = state.source().uri();
    Optional<Path> file = DocumentUri.file(uri);
    return new OpenDocument(uri, file, file.flatMap(ProjectFiles::root), state);
  }

  OpenDocument with(Document next) {
    return new OpenDocument(uri, file, project, next);
  }
}
