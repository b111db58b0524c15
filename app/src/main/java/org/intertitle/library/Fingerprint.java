package org.intertitle.library;

import java.time.Instant;

/**
 * Sums up what a directory holds in 64 bits, whatever order its entries are met in. For one thread.
 */
final class Fingerprint {

    private long sum;

    Fingerprint(long seed) {
        sum = mix(seed);
    }

    void file(String name, long bytes, Instant modified) {
        long time = modified.getEpochSecond() * 1_000_000_000L + modified.getNano();
        sum += mix(hash(name) ^ mix(bytes) ^ Long.rotateLeft(mix(time), 17));
    }

    void directory(String name) {
        sum += mix(~hash(name));
    }

    long value() {
        return mix(sum);
    }

    /** FNV-1a over the characters. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
