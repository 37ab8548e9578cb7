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

  static List<Word> words(Source.Asked asked) {
    WorkingCopy copy = asked.context().project().copy();
    String folder = asked.typed().substring(0, asked.typed().lastIndexOf('/') + 1);
    List<Word> all = new ArrayList<>();
    if (asked.value().property().key().equals("dockerfile_path") && folder.isEmpty()) {
      all.addAll(dockerfiles(copy));
    }
    for (WorkingCopy.Entry entry : copy.entries(folder.replaceFirst("^/+", ""))) {
      Word word = word(folder, entry);
      if (all.stream().noneMatch(it -> it.text().equals(word.text()))) {
        all.add(word);
      }
    }
    return all;
  }

  private static Word word(String folder, WorkingCopy.Entry entry) {
    String path = folder + entry.name();
    return entry.folder()
        ? Word.of(Proposal.Kind.FOLDER, path + "/", "")
        : Word.of(Proposal.Kind.FILE, path, "");
  }

  /** Wherever they are, the nearest to the root first. */
  private static List<Word> dockerfiles(WorkingCopy copy) {
    List<Word> found = new ArrayList<>();
    Deque<String> folders = new ArrayDeque<>(List.of(""));
    for (int i = 0; i < FOLDERS_SEARCHED && !folders.isEmpty(); i++) {
      String folder = folders.remove();
      for (WorkingCopy.Entry entry : copy.entries(folder)) {
        if (entry.folder() && !entry.name().startsWith(".") && !FOREIGN.contains(entry.name())) {
          folders.add(folder + entry.name() + "/");
        } else if (!entry.folder() && DOCKERFILE.matcher(entry.name()).matches()) {
          found.add(word(folder, entry));
        }
      }
    }
    return found.stream().limit(MOST_DOCKERFILES).toList();
  }
}
