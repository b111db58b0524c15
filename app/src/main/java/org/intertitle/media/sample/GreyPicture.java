package org.intertitle.media.sample;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The smallest honest H.264 encoder (ITU-T H.264, 7.3): baseline profile, one macroblock of 16 by
 * 16 pixels, each picture an IDR slice whose samples are written as they are (I_PCM).
 */
final class GreyPicture {

    static final int SIDE = 16;

    private static final int BASELINE = 66;
    private static final int CONSTRAINED = 0xC0;
    private static final int LEVEL_1 = 10;
    private static final int I_PCM = 25;
    private static final int ONLY_I_SLICES = 7;
    private static final int NAL_IDR = 0x65;
    private static final int NAL_SPS = 0x67;
    private static final int NAL_PPS = 0x68;
    private static final int NAL_FILLER = 0x0C;
    private static final int LUMA_SAMPLES = SIDE * SIDE;
    private static final int CHROMA_SAMPLES = LUMA_SAMPLES / 2;
    private static final int DARK_GREY = 0x51;
    private static final int NO_COLOUR = 0x80;
    private static final int LENGTH = 4;

    private GreyPicture() {}

    /** The decoder configuration record of ISO/IEC 14496-15, 5.3.3.1. */
    static byte[] configuration() {
        byte[] sps = sequenceParameters();
        byte[] pps = pictureParameters();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {1, BASELINE, (byte) CONSTRAINED, LEVEL_1, (byte) 0xFF});
        out.write(0xE1);
        parameter(out, sps);
        out.write(1);
        parameter(out, pps);
        return out.toByteArray();
    }

    /** Picture {@code number}, padded with filler data to at least {@code size} bytes. */
    static byte[] frame(int number, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(size, 512));
        unit(out, slice(number));
        int missing = size - out.size() - LENGTH - 2;
        if (missing > 0) {
            byte[] filler = new byte[missing + 2];
            Arrays.fill(filler, (byte) 0xFF);
            filler[0] = NAL_FILLER;
            filler[filler.length - 1] = (byte) 0x80;
            unit(out, filler);
        }
        return out.toByteArray();
    }

    /** Picture 0 as a byte stream with start codes and parameters, as AVI carries it. */
    static byte[] byteStream() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] unit : new byte[][] {sequenceParameters(), pictureParameters(), slice(0)}) {
            out.writeBytes(new byte[] {0, 0, 0, 1});
            out.writeBytes(unit);
        }
        return out.toByteArray();
    }

    private static byte[] sequenceParameters() {
        BitWriter bits = new BitWriter().bits(NAL_SPS, 8);
        bits.bits(BASELINE, 8).bits(CONSTRAINED, 8).bits(LEVEL_1, 8);
        bits.golomb(0).golomb(0).golomb(2).golomb(0).bits(0, 1);
        bits.golomb(0).golomb(0).bits(1, 1).bits(1, 1).bits(0, 1).bits(0, 1);
        return bits.bits(1, 1).toBytes();
    }

    private static byte[] pictureParameters() {
        BitWriter bits = new BitWriter().bits(NAL_PPS, 8);
        bits.golomb(0).golomb(0).bits(0, 2).golomb(0).golomb(0).golomb(0);
        bits.bits(0, 3).golomb(0).golomb(0).golomb(0).bits(0, 3);
        return bits.bits(1, 1).toBytes();
    }

    private static byte[] slice(int number) {
        BitWriter bits = new BitWriter().bits(NAL_IDR, 8);
        bits.golomb(0).golomb(ONLY_I_SLICES).golomb(0).bits(0, 4);
        bits.golomb(number & 1).bits(0, 2).golomb(0);
        bits.golomb(I_PCM).align();
        for (int i = 0; i < LUMA_SAMPLES; i++) {
            bits.bits(DARK_GREY, 8);
        }
        for (int i = 0; i < CHROMA_SAMPLES; i++) {
            bits.bits(NO_COLOUR, 8);
        }
        return bits.bits(1, 1).toBytes();
    }

    private static void parameter(ByteArrayOutputStream out, byte[] unit) {
        out.write(unit.length >> 8);
        out.write(unit.length);
        out.writeBytes(unit);
    }

    private static void unit(ByteArrayOutputStream out, byte[] unit) {
        for (int shift = 24; shift >= 0; shift -= Byte.SIZE) {
            out.write(unit.length >> shift);
        }
        out.writeBytes(unit);
    }
}
