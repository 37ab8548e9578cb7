package dev.buddyls.lsp;

import java.util.Optional;

/**
 * What the command line says about the server.
 *
 * @param clientProcess the process that the server ends with; the client may name it, too
 */
public record LaunchOptions(String version, Optional<Long> clientProcess) {}
