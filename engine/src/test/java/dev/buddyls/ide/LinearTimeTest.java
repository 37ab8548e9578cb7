package dev.buddyls.ide;

import static dev.buddyls.testing.FailedRules.FAIL_THE_TEST;
import static dev.buddyls.testing.LinearTime.assertLinear;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.analysis.FixAll;
import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.ide.completion.Completions;
import dev.buddyls.ide.hover.HoverProvider;
import dev.buddyls.model.Project;
import dev.buddyls.model.WorkingCopy;
import dev.buddyls.settings.Settings;
import dev.buddyls.testing.Corpus;
import dev.buddyls.testing.Documents;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document holds many of, twice as much of it takes twice the time, and not more. */
@Isolated
class LinearTimeTest {

  private static final Catalog CATALOG = Documents.CATALOG;
  private static final Analyzer ANALYZER = Rules.analyzer(CATALOG, Settings.DEFAULT, FAIL_THE_TEST);
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final Pattern WORD = Pattern.compile("\\S+");

  /** The integrations of the project that the documents belong to. */
  private static final Project.Member INTEGRATIONS = member(LargeDocument.INTEGRATIONS.of(4));

  /** What an editor asks about a document. */
  private enum Feature {
    REPORT {
      @Override
      void run(Case it) {
        document(it.text()).report(Cancel.NEVER);
      }
    },
    REPORT_AFTER_KEYSTROKE {
      @Override
      void run(Case it) {
        it.typed().report(Cancel.NEVER);
      }
    },
    COMPLETION {
      @Override
      void run(Case it) {
        it.words().forEach(at -> Completions.at(it.document(), at));
      }
    },
    COMPLETION_AFTER_KEYSTROKE {
      @Override
      void run(Case it) {
        Completions.at(it.typed(), it.text().caret() + 1);
      }
    },
    HOVER {
      @Override
      void run(Case it) {
        it.words().forEach(at -> HoverProvider.at(it.document(), at, CLOCK));
      }
    },
    CODE_ACTIONS {
      @Override
      void run(Case it) {
        TextRange unit = new TextRange(it.text().start(), it.text().end());
        CodeActions.at(it.document(), unit, Optional.empty(), Cancel.NEVER);
      }
    },
    FIX_ALL {
      @Override
      void run(Case it) {
        FixAll.all(true).apply(it.document(), Cancel.NEVER);
      }
    },
    SYMBOLS {
      @Override
      void run(Case it) {
        DocumentSymbols.of(it.document());
      }
    },
    WORKSPACE_SYMBOLS {
      @Override
      void run(Case it) {
        SourceText source = it.document().source();
        WorkspaceSymbols.matching(
            "e9", List.of(new Project.Member(source, it.document().file().names())));
      }
    },
    OCCURRENCES {
      @Override
      void run(Case it) {
        it.words().forEach(at -> References.at(it.document(), at));
      }
    },
    RENAME {
      @Override
      void run(Case it) {
        it.words().forEach(at -> rename(it, at));
      }
    },
    INLAY_HINTS {
      @Override
      void run(Case it) {
        TextRange all = new TextRange(0, it.text().all().length());
        InlayHints.in(it.document(), all);
      }
    };

    abstract void run(Case it);
  }

  /**
   * A document of one size.
   *
   * @param document everything about it is known already
   * @param words offsets in the words of the unit in the middle
   */
  private record Case(LargeDocument.Text text, Document document, List<Integer> words) {

    Project project() {
      return document.project();
    }

    Document typed() {
      SourceText source = document.source();
      return document.next(source.edit(1, TextEdit.insert(text.caret(), "e")));
    }
  }

  private record Size(LargeDocument document, int units) {}

  private static final Map<Size, Case> CASES = new ConcurrentHashMap<>();

  /** Half of the pairs, and all where everything is asked for. */
  private static Stream<Arguments> everyFeatureOnEveryDocument() {
    int step = Corpus.tries(10) == 10 ? 1 : 2;
    return Stream.of(LargeDocument.values())
        .flatMap(
            document ->
                Stream.of(Feature.values())
                    .filter(feature -> (document.ordinal() + feature.ordinal()) % step == 0)
                    .map(feature -> Arguments.of(document, feature)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyFeatureOnEveryDocument")
  void twiceTheDocumentTakesTwiceTheTime(LargeDocument document, Feature feature) {
    assertLinear(
        document + " " + feature,
        document.most(),
        units -> {
          Case it = CASES.computeIfAbsent(new Size(document, units), LinearTimeTest::make);
          return () -> feature.run(it);
        });
  }

  private static Case make(Size size) {
    LargeDocument.Text text = size.document().of(size.units());
    Document document = document(text);
    document.report(Cancel.NEVER);
    List<Integer> words =
        WORD.matcher(text.all())
            .region(text.start(), text.end())
            .results()
            .map(it -> it.start() + 1)
            .toList();
    return new Case(text, document, words);
  }

  private static Document document(LargeDocument.Text text) {
    SourceText source = new SourceText(text.uri(), 0, text.all());
    Project project = new Project(List.of(INTEGRATIONS), WorkingCopy.NONE);
    return Document.of(source, () -> project, CATALOG, ANALYZER);
  }

  private static Project.Member member(LargeDocument.Text text) {
    SourceText source = new SourceText(text.uri(), 0, text.all());
    Document document = Document.of(source, () -> Project.NONE, CATALOG, ANALYZER);
    return new Project.Member(source, document.file().names());
  }

  private static void rename(Case it, int at) {
    try {
      Rename.to(it.document(), at, "another");
    } catch (Rename.Refused e) {
      // Most words are not names; finding that out takes time, too.
    }
  }
}
