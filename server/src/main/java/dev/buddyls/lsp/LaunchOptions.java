package dev.buddyls.lsp;

import java.util.Optional;

/**
 * The command-line options of the server.
 *
 * @param clientProcess the client process, with whose end the server exits; the client may also
 *     send it
 */
public record LaunchOptions(String version, Optional<Long> clientProcess) {}
