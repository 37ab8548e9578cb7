package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BlockModel;
import dev.buddyls.syntax.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A key that stands twice in one mapping. */
public final class DuplicateKey implements Rule.ForBlock {

  @Override
  public void check(BlockModel block, Consumer<Finding> report) {
    node(block.block().root(), report);
  }

  private void node(Node node, Consumer<Finding> report) {
    if (node instanceof Node.Mapping mapping) {
      keys(mapping, report);
      mapping.entries().forEach(entry -> node(entry.value(), report));
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> node(item.value(), report));
    }
  }

  private void keys(Node.Mapping mapping, Consumer<Finding> report) {
    Map<String, Node> first = new HashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      if (entry.key() instanceof Node.Scalar key && !key.value().equals("<<")) {
        Node before = first.putIfAbsent(key.value(), key);
        if (before != null) {
          report.accept(
              warning(
                      key.range(),
                      "`" + key.value() + "` is already set above; only the last one counts.")
                  .related(before.range(), "`" + key.value() + "` is first set here"));
        }
      }
    }
  }
}
