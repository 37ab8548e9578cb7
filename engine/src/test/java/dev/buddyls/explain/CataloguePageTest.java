package dev.buddyls.explain;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.testing.Golden;
import dev.buddyls.testing.Repository;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogPageTest {

  @Test
  void listsTheWholeCatalogue() {
    Golden.file(
        Repository.DOCS.resolve("catalogue.md"),
        CataloguePage.of(List.copyOf(Catalog.bundled().actionTypes().values())));
  }
}
