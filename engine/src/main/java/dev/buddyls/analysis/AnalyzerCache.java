package dev.buddyls.analysis;

import dev.buddyls.settings.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The analysers of the settings in use: equal settings share one, and with it the findings of
 * chunks that do not change. May be used from any thread.
 */
public final class AnalyzerCache {

  /** Settings change with each keystroke in a settings file; a repository has few such files. */
  private static final int MOST = 64;

  private final Function<Settings, Analyzer> maker;
  private final Map<Settings, Analyzer> latestUsed =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Settings, Analyzer> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param maker makes the analyser for some settings
   */
  public AnalyzerCache(Function<Settings, Analyzer> maker) {
    this.maker = maker;
  }

  /** The analyser for some settings: the same as before, unless many others came in between. */
  public synchronized Analyzer of(Settings settings) {
    return latestUsed.computeIfAbsent(settings, maker);
  }
}
