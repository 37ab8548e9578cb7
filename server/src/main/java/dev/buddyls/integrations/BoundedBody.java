package dev.buddyls.integrations;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Reads a body into memory, and fails if it exceeds a limit. */
final class BoundedBody implements BodySubscriber<byte[]> {

  /** The body exceeds the limit. */
  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1;
  }

  private final BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
  private final int limit;
  private Subscription subscription;
  private long size;

  /**
   * @param limit in bytes
   */
  BoundedBody(int limit) {
    this.limit = limit;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return all.getBody();
  }

  @Override
  public void onSubscribe(Subscription begun) {
    subscription = begun;
    all.onSubscribe(begun);
  }

  @Override
  public void onNext(List<ByteBuffer> part) {
    size += part.stream().mapToLong(ByteBuffer::remaining).sum();
    if (size > limit) {
      subscription.cancel();
      all.onError(new TooLarge());
    } else {
      all.onNext(part);
    }
  }

  @Override
  public void onError(Throwable e) {
    all.onError(e);
  }

  @Override
  public void onComplete() {
    all.onComplete();
  }
}
