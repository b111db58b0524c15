package org.intertitle.net;

import java.time.Instant;

/** What came of a request. */
public sealed interface NetResult {

    /** A server answered, be it with a refusal: its status by HTTP, and the whole body. */
    record Answer(int status, byte[] body) implements NetResult {

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
