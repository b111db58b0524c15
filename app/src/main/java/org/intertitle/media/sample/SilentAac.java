package org.intertitle.media.sample;

/** AAC frames of silence at 48 kHz (ISO/IEC 14496-3, 4.4.2): channels without any band. */
final class SilentAac {

    static final int RATE = 48_000;
    static final int SAMPLES = 1024;

    private static final int SINGLE = 0;
    private static final int PAIR = 1;
    private static final int BASS = 3;
    private static final int END = 7;
    private static final int LOW_COMPLEXITY = 2;
    private static final int INDEX_48_KHZ = 3;

    private SilentAac() {}

    static byte[] configuration(int channels) {
        return new BitWriter()
                .bits(LOW_COMPLEXITY, 5)
                .bits(INDEX_48_KHZ, 4)
                .bits(channels, 4)
                .bits(0, 3)
                .toBytes();
    }

    /** One frame for 1, 2 or 6 channels. */
    static byte[] frame(int channels) {
        BitWriter bits = new BitWriter();
        switch (channels) {
            case 1 -> single(bits, SINGLE);
            case 2 -> pair(bits, 0);
            case 6 -> {
                single(bits, SINGLE);
                pair(bits, 0);
                pair(bits, 1);
                single(bits, BASS);
            }
            default -> throw new IllegalArgumentException("channels: " + channels);
        }
        return bits.bits(END, 3).toBytes();
    }

    private static void single(BitWriter bits, int element) {
        bits.bits(element, 3).bits(0, 4);
        channel(bits);
    }

    private static void pair(BitWriter bits, int instance) {
        bits.bits(PAIR, 3).bits(instance, 4).bits(0, 1);
        channel(bits);
        channel(bits);
    }

    /** Gain, window, no bands, no pulse, noise shaping or gain control. */
    private static void channel(BitWriter bits) {
        bits.bits(0, 8).bits(0, 11).bits(0, 3);
    }
}
