package dev.talkgraph.model;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The bytes of an answer, up to a limit; the connection is given up where there are more. */
final class BoundedBody implements BodySubscriber<byte[]> {

    private final long limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final CompletableFuture<Flow.Subscription> subscribed = new CompletableFuture<>();

    private BoundedBody(long limit) {
        this.limit = limit;
    }

    static BodyHandler<byte[]> upTo(long limit) {
        return answer -> new BoundedBody(limit);
    }

    /** An answer that does not end soon enough. */
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLong(long limit) {
            super("has more than %d bytes".formatted(limit), null, false, false);
        }
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscribed.complete(subscription);
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (var buffer : buffers) {
            if (bytes.size() + (long) buffer.remaining() > limit) {
                subscribed.thenAccept(Flow.Subscription::cancel);
                body.completeExceptionally(new TooLong(limit));
                return;
            }
            var next = new byte[buffer.remaining()];
            buffer.get(next);
            bytes.writeBytes(next);
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(bytes.toByteArray());
    }
}
