package dev.buddyls.protocol;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Messages over two streams, with strict checks of the framing. */
final class Wire {

  /** The stream contains something that is not a message. */
  static final class Garbage extends RuntimeException {
    private static final long serialVersionUID = 1;

    Garbage(String what) {
      super("not a message: " + what);
    }
  }

  private static final String LENGTH = "Content-Length: ";
  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  private final InputStream in;
  private final OutputStream out;

  Wire(InputStream in, OutputStream out) {
    this.in = new BufferedInputStream(in);
    this.out = out;
  }

  synchronized void send(JsonObject message) throws IOException {
    byte[] body = GSON.toJson(message).getBytes(StandardCharsets.UTF_8);
    out.write((LENGTH + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
  }

  /** The next message; nothing at the end of the stream. */
  Optional<JsonObject> receive() throws IOException {
    Optional<String> header = line();
    if (header.isEmpty()) {
      return Optional.empty();
    }
    if (!header.get().matches(LENGTH + "\\d+") || !line().orElse("end of stream").isEmpty()) {
      throw new Garbage(header.get());
    }
    int length = Integer.parseInt(header.get().substring(LENGTH.length()));
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    try {
      return Optional.of(GSON.fromJson(body, JsonObject.class));
    } catch (JsonParseException e) {
      throw new Garbage(body);
    }
  }

  private Optional<String> line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n' && line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
        return Optional.of(line.substring(0, line.length() - 1));
      }
      line.append((char) c);
    }
    return line.length() == 0 ? Optional.empty() : Optional.of(line.toString());
  }
}
