package dev.buddyls.explain;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.testing.Golden;
import dev.buddyls.testing.Repository;
import dev.buddyls.testing.TestCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class CataloguePageTest {

  @Test
  void listsTheWholeCatalogue() {
    Catalog catalog = TestCatalog.open();
    Golden.file(
        Repository.DOCS.resolve("catalogue.md"),
        CataloguePage.of(List.copyOf(catalog.actionTypes().values()), new Categories(catalog)));
  }
}
