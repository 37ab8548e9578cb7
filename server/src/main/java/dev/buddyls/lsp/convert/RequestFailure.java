package dev.buddyls.lsp.convert;

/** Fails a request with an error of the protocol. The message is shown to the user. */
public final class RequestFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final int METHOD_NOT_FOUND = -32601;
  private static final int INVALID_PARAMS = -32602;
  private static final int INTERNAL_ERROR = -32603;
  private static final int CONTENT_MODIFIED = -32801;
  private static final int REQUEST_FAILED = -32803;

  private final int code;

  private RequestFailure(int code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  public static RequestFailure methodNotFound(String message) {
    return new RequestFailure(METHOD_NOT_FOUND, message);
  }

  public static RequestFailure invalidParams(String message) {
    return new RequestFailure(INVALID_PARAMS, message);
  }

  /** A bug of the server. */
  public static RequestFailure internalError(String message) {
    return new RequestFailure(INTERNAL_ERROR, message);
  }

  /** The document has changed since the version that the request is about. */
  public static RequestFailure contentModified(String message) {
    return new RequestFailure(CONTENT_MODIFIED, message);
  }

  /** The request was valid, but cannot be fulfilled. */
  public static RequestFailure requestFailed(String message) {
    return new RequestFailure(REQUEST_FAILED, message);
  }

  /** One of the protocol's {@code ErrorCodes} or {@code LSPErrorCodes}. */
  public int code() {
    return code;
  }
}
