package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Builds the file of a text track from its blocks: UTF-8, LF, no BOM. Pure and thread-safe; blocks
 * may come in any order.
 *
 * <p>Source: matroska.org, subtitle codec mappings.
 */
public final class TrackText {

    private static final long WITHOUT_DURATION_MS = 4000;

    private TrackText() {}

    /** A SubRip file from blocks of SubRip text ({@code S_TEXT/UTF8}). */
    public static byte[] srt(List<TimedPayload> blocks) {
        List<String> texts = new ArrayList<>();
        List<TimedPayload> sorted = byTime(blocks);
        sorted.forEach(block -> texts.add(withoutBlankLines(text(block.data()))));
        return srt(sorted, texts);
    }

    /** A SubRip file from samples of a tx3g track; empty samples end what is shown. */
    public static byte[] tx3g(List<TimedPayload> samples) {
        List<String> texts = new ArrayList<>();
        List<TimedPayload> sorted = byTime(samples);
        sorted.forEach(sample -> texts.add(withoutBlankLines(Tx3gSample.text(sample.data()))));
        return srt(sorted, texts);
    }

    /** An ASS or SSA file from the header in the codec's private data and its blocks. */
    public static byte[] ass(byte[] codecPrivate, List<TimedPayload> blocks) {
        List<Timed> timed = timed(byTime(blocks));
        return bytes(new AssTrack(text(codecPrivate)).file(timed));
    }

    /**
     * A WebVTT file; the private data is the header with its style blocks (may be empty), a block's
     * addition carries settings, identifier and comments.
     */
    public static byte[] webVtt(byte[] codecPrivate, List<TimedPayload> blocks) {
        return bytes(new VttTrack(text(codecPrivate)).file(timed(byTime(blocks))));
    }

    /** A block with the end that it has, or that follows from the next one. */
    record Timed(TimedPayload block, long endMs) {

        long startMs() {
            return block.startMs();
        }
    }

    private static byte[] srt(List<TimedPayload> blocks, List<String> texts) {
        StringBuilder out = new StringBuilder();
        List<Timed> timed = timed(blocks);
        int number = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (texts.get(i).isEmpty()) {
                continue;
            }
            out.append(++number).append('\n');
            Timestamp.appendSubRip(out, timed.get(i).startMs());
            out.append(" --> ");
            Timestamp.appendSubRip(out, timed.get(i).endMs());
            out.append('\n').append(texts.get(i)).append("\n\n");
        }
        return bytes(out.toString());
    }

    private static List<Timed> timed(List<TimedPayload> blocks) {
        List<Timed> timed = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            TimedPayload block = blocks.get(i);
            long end = block.startMs() + WITHOUT_DURATION_MS;
            if (block.durationMs() > 0) {
                end = block.startMs() + block.durationMs();
            } else if (i + 1 < blocks.size() && blocks.get(i + 1).startMs() > block.startMs()) {
                end = Math.min(end, blocks.get(i + 1).startMs());
            }
            timed.add(new Timed(block, end));
        }
        return timed;
    }

    private static List<TimedPayload> byTime(List<TimedPayload> blocks) {
        List<TimedPayload> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparingLong(TimedPayload::startMs));
        return sorted;
    }

    /** The bytes as text with {@code \n} alone, without BOM, trailing NULs and line ends. */
    static String text(byte @Nullable [] bytes) {
        if (bytes == null) {
            return "";
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        int to = text.length();
        while (to > from
                && (text.charAt(to - 1) == '\0'
                        || text.charAt(to - 1) == '\n'
                        || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return text.substring(from, to).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A blank line would end the cue. */
    static String withoutBlankLines(String text) {
        if (!text.contains("\n")) {
            return text.isBlank() ? "" : text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                out.append(out.isEmpty() ? "" : "\n").append(line);
            }
        }
        return out.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
