package dev.buddyls.explain;

import dev.buddyls.testing.Golden;
import dev.buddyls.testing.Repository;
import dev.buddyls.testing.TestCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogPageTest {

  @Test
  void listsTheWholeCatalogue() {
    Golden.file(
        Repository.DOCS.resolve("catalogue.md"),
        CataloguePage.of(List.copyOf(TestCatalog.open().actionTypes().values())));
  }
}
