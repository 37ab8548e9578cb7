package dev.buddyls.explain;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogPageTest {

  @Test
  void listsTheWholeCatalogue() {
    Golden.file(
        Path.of("../docs/catalogue.md"),
        CataloguePage.of(List.copyOf(Catalog.bundled().actionTypes().values())));
  }
}
