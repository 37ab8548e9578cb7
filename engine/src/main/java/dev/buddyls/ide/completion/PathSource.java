package dev.buddyls.ide.completion;

import dev.buddyls.model.WorkingCopy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Files and folders of the project, one folder at a time. */
final class PathSource {

  private static final Pattern DOCKERFILE = Pattern.compile("(?i)(.*\\.)?dockerfile(\\..*)?");
  private static final Set<String> FOREIGN = Set.of("node_modules", "vendor", "target");
  private static final int FOLDERS_SEARCHED = 40;
  private static final int MOST_DOCKERFILES = 20;

  private PathSource() {}

  static List<Candidate> candidates(ValueRequest request) {
    WorkingCopy copy = request.cursor().project().copy();
    String folder = request.typed().substring(0, request.typed().lastIndexOf('/') + 1);
    List<Candidate> all = new ArrayList<>();
    if (request.value().property().key().equals("dockerfile_path") && folder.isEmpty()) {
      all.addAll(dockerfiles(copy));
    }
    for (WorkingCopy.PathEntry entry : copy.entries(folder.replaceFirst("^/+", ""))) {
      Candidate candidate = candidate(folder, entry);
      if (all.stream().noneMatch(it -> it.text().equals(candidate.text()))) {
        all.add(candidate);
      }
    }
    return all;
  }

  private static Candidate candidate(String folder, WorkingCopy.PathEntry entry) {
    String path = folder + entry.name();
    return entry.folder()
        ? Candidate.of(ProposalKind.FOLDER, path + "/", "")
        : Candidate.of(ProposalKind.FILE, path, "");
  }

  /** Wherever they are, the nearest to the root first. */
  private static List<Candidate> dockerfiles(WorkingCopy copy) {
    List<Candidate> found = new ArrayList<>();
    Deque<String> folders = new ArrayDeque<>(List.of(""));
    for (int i = 0; i < FOLDERS_SEARCHED && !folders.isEmpty(); i++) {
      String folder = folders.remove();
      for (WorkingCopy.PathEntry entry : copy.entries(folder)) {
        if (entry.folder() && !entry.name().startsWith(".") && !FOREIGN.contains(entry.name())) {
          folders.add(folder + entry.name() + "/");
        } else if (!entry.folder() && DOCKERFILE.matcher(entry.name()).matches()) {
          found.add(candidate(folder, entry));
        }
      }
    }
    return found.stream().limit(MOST_DOCKERFILES).toList();
  }
}
