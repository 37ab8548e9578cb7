package dev.buddyls.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogPageTest {

  @Test
  void thePageListsTheCatalogueOfToday() throws IOException {
    String page = Files.readString(Path.of("../docs/catalogue.md"));

    assertThat(page.lines())
        .as("renew it: ./buddy-ls actions --format markdown > docs/catalogue.md")
        .containsExactlyElementsOf(today().lines().toList());
  }

  private static String today() {
    return CataloguePage.of(List.copyOf(Catalog.bundled().actionTypes().values()));
  }
}
