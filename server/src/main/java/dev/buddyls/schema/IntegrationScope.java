package dev.buddyls.schema;

import java.util.List;
import java.util.Optional;

/**
 * Who may use an integration.
 *
 * @param name the constant, such as {@code PROJECT}
 * @param aliases names of older scopes that it took over from
 */
public record IntegrationScope(
    String name, String doc, List<String> aliases, Optional<Deprecation> deprecation) {}
