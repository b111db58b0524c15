package org.intertitle.net;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;

/** Collects the body of an answer up to a limit, and counts what came though it be too much. */
final class BoundedBody implements BodySubscriber<byte[]> {

    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final int most;
    private final AtomicLong came = new AtomicLong();
    private Flow.@Nullable Subscription subscription;

    /** The answer has more bytes than were allowed. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        private TooLarge(int most) {
            super("more than " + most + " bytes");
        }
    }

    BoundedBody(int most) {
        this.most = most;
    }

    /** How many bytes came until now; any thread. */
    long came() {
        return came.get();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            if (came.addAndGet(bytes.length) <= most) {
                collected.writeBytes(bytes);
            }
        }
        if (subscription != null) {
            if (came.get() > most) {
                subscription.cancel();
                body.completeExceptionally(new TooLarge(most));
            } else {
                subscription.request(1);
            }
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(collected.toByteArray());
    }
}
