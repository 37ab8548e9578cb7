package dev.buddyls.lsp.session;

import dev.buddyls.ide.WorkspaceSymbols;
import dev.buddyls.workspace.FolderSearch;
import dev.buddyls.workspace.Projects;
import dev.buddyls.workspace.SettingsFinder;
import dev.buddyls.workspace.Unreadable;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds symbols in all projects of the editor's folders. May be used from any thread. */
final class SymbolIndex {

  private final Projects projects;
  private final Set<Path> unsearched = ConcurrentHashMap.newKeySet();

  SymbolIndex(Projects projects) {
    this.projects = projects;
  }

  /** Adds folders; they are searched when symbols are first requested. */
  void addFolders(List<Path> folders) {
    unsearched.addAll(folders);
  }

  /** The symbols in the folders, and in the projects of all files opened so far. */
  List<WorkspaceSymbols.Match> matching(String query, SettingsFinder settings) {
    unsearched.stream().filter(unsearched::remove).forEach(it -> search(it, settings));
    return WorkspaceSymbols.matching(query, projects.files());
  }

  private void search(Path folder, SettingsFinder settings) {
    try {
      FolderSearch.in(folder, settings::of).files().forEach(projects::projectOf);
    } catch (Unreadable e) {
      // A folder that cannot be read has no symbols.
    }
  }
}
