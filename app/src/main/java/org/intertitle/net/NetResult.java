package org.intertitle.net;

import java.time.Instant;

/** What came of a request. */
public sealed interface NetResult {

    /** A server answered, be it with a refusal: its status by HTTP, and the whole body. */
    final class Answer implements NetResult {
        private final int status;
        private final byte[] body;

        Answer(int status, byte[] body) {
            this.status = status;
            this.body = body;
        }

        public int status() {
            return status;
        }

        /** The caller's own. */
        public byte[] body() {
            return body.clone();
        }

        public boolean successful() {
            return status == 200;
        }
    }

    /** The switch is on offline: nothing was sent. */
    record Offline() implements NetResult {}

    /** The host failed several times in a row and is left alone: nothing was sent. */
    record Resting(String host, Instant until) implements NetResult {}

    /** It was sent, and in vain. */
    record Failed(NetFailure failure, String detail) implements NetResult {}
}
