package dev.buddyls.ide.hover;

import dev.buddyls.catalog.Format;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.EnglishList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mode of a file: who may do what. */
final class FileModeHover implements HoverSource.ForValues {

  private static final Pattern MODE = Pattern.compile("(?:0o)?([0-7])?([0-7])([0-7])([0-7])");
  private static final List<String> WHO = List.of("the owner", "the group", "others");
  private static final List<String> SPECIAL =
      List.of("Runs as its owner.", "Runs as its group.", "Only owners may delete what is in it.");

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Cursor cursor) {
    Matcher mode = MODE.matcher(scalar.value());
    return value.type().takes(Format.CHMOD) && mode.matches()
        ? Optional.of(words(mode))
        : Optional.empty();
  }

  private static String words(Matcher mode) {
    Map<Integer, List<String>> byRights = new LinkedHashMap<>();
    for (int i = 0; i < WHO.size(); i++) {
      int rights = digit(mode.group(i + 2));
      byRights.computeIfAbsent(rights, any -> new ArrayList<>()).add(WHO.get(i));
    }
    List<String> clauses = new ArrayList<>();
    byRights.forEach((rights, who) -> clauses.add(EnglishList.and(who) + " may " + rights(rights)));
    String all = String.join("; ", clauses);
    List<String> sentences = new ArrayList<>();
    sentences.add(Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".");
    sentences.addAll(bits(mode.group(1) == null ? 0 : digit(mode.group(1)), SPECIAL));
    return String.join(" ", sentences);
  }

  private static int digit(String octal) {
    return Character.digit(octal.charAt(0), 8);
  }

  private static String rights(int rights) {
    return rights == 0
        ? "do nothing with it"
        : EnglishList.and(bits(rights, List.of("read", "write", "run"))) + " it";
  }

  /** The words whose bits are set; the first word has the highest of three bits. */
  private static List<String> bits(int bits, List<String> words) {
    List<String> set = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if ((bits & 4 >> i) != 0) {
        set.add(words.get(i));
      }
    }
    return set;
  }
}
