package org.intertitle.updates;

/** A notice and its signature as they came, not to be trusted before they are read. */
final class SignedNotice {
    private final byte[] notice;
    private final byte[] signature;

    SignedNotice(byte[] notice, byte[] signature) {
        this.notice = notice;
        this.signature = signature;
    }

    byte[] notice() {
        return notice;
    }

    byte[] signature() {
        return signature;
    }
}
