package org.intertitle.media.sample;

import java.util.Arrays;
import java.util.Random;

/** Spoils good files in the ways in which real ones are spoilt. */
public final class SampleDamage {

    private SampleDamage() {}

    /** The file as a broken download leaves it. */
    public static byte[] truncated(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }

    /** The file behind a hole: its first bytes are zero. */
    public static byte[] withHole(byte[] file, int length) {
        byte[] holed = file.clone();
        Arrays.fill(holed, 0, Math.min(length, holed.length), (byte) 0);
        return holed;
    }

    /** The file with so many of its bytes changed, always the same ones for a seed. */
    public static byte[] scrambled(byte[] file, int bytes, long seed) {
        byte[] scrambled = file.clone();
        Random random = new Random(seed);
        for (int i = 0; i < bytes; i++) {
            scrambled[random.nextInt(scrambled.length)] = (byte) random.nextInt();
        }
        return scrambled;
    }

    /** Noise without any structure. */
    public static byte[] noise(int length, long seed) {
        byte[] noise = new byte[length];
        new Random(seed).nextBytes(noise);
        return noise;
    }
}
