package dev.buddyls.testing;

import dev.buddyls.model.WorkingCopy;
import java.util.List;
import java.util.stream.Stream;

/**
 * A working copy for tests.
 *
 * @param paths of its files, and of folders with a slash at their end
 */
public record SampleCopy(List<String> refs, List<String> paths) implements WorkingCopy {

  @Override
  public List<PathEntry> entries(String folder) {
    String start = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    Stream<String> names =
        paths.stream()
            .filter(it -> it.startsWith(start) && !it.equals(start))
            .map(it -> it.substring(start.length()).replaceFirst("/.*", "/"))
            .distinct();
    return names.map(it -> new PathEntry(it.replace("/", ""), it.endsWith("/"))).toList();
  }
}
