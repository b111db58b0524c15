package org.intertitle.media.matroska;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Codec ids of the Matroska codec registry, and of the AVI codes inside them, by friendly name. */
final class MatroskaCodecs {

    private static final int FOURCC_AT = 16;
    private static final int FOURCC_END = 20;

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("V_MPEG4/ISO/AVC", "h264"),
                    Map.entry("V_MPEGH/ISO/HEVC", "hevc"),
                    Map.entry("V_MPEGI/ISO/VVC", "vvc"),
                    Map.entry("V_MPEG4/MS/V3", "msmpeg4v3"),
                    Map.entry("V_MPEG1", "mpeg1video"),
                    Map.entry("V_MPEG2", "mpeg2video"),
                    Map.entry("V_UNCOMPRESSED", "rawvideo"),
                    Map.entry("A_MPEG/L3", "mp3"),
                    Map.entry("A_MPEG/L2", "mp2"),
                    Map.entry("A_MPEG/L1", "mp1"),
                    Map.entry("A_WAVPACK4", "wavpack"),
                    Map.entry("A_TTA1", "tta"),
                    Map.entry("S_TEXT/UTF8", "subrip"),
                    Map.entry("S_TEXT/ASCII", "subrip"),
                    Map.entry("S_TEXT/SSA", "ssa"),
                    Map.entry("S_SSA", "ssa"),
                    Map.entry("S_TEXT/ASS", "ass"),
                    Map.entry("S_ASS", "ass"),
                    Map.entry("S_TEXT/WEBVTT", "webvtt"),
                    Map.entry("S_TEXT/USF", "usf"),
                    Map.entry("S_VOBSUB", "vobsub"),
                    Map.entry("S_VOBSUB/ZLIB", "vobsub"),
                    Map.entry("S_HDMV/PGS", "pgs"),
                    Map.entry("S_HDMV/TEXTST", "textst"),
                    Map.entry("S_DVBSUB", "dvb"),
                    Map.entry("S_ARIBSUB", "arib"));

    private static final Map<String, String> FOURCCS =
            Map.ofEntries(
                    Map.entry("xvid", "mpeg4"),
                    Map.entry("divx", "mpeg4"),
                    Map.entry("dx50", "mpeg4"),
                    Map.entry("fmp4", "mpeg4"),
                    Map.entry("mp4v", "mpeg4"),
                    Map.entry("div3", "msmpeg4v3"),
                    Map.entry("mp43", "msmpeg4v3"),
                    Map.entry("h264", "h264"),
                    Map.entry("x264", "h264"),
                    Map.entry("avc1", "h264"),
                    Map.entry("hevc", "hevc"),
                    Map.entry("mjpg", "mjpeg"),
                    Map.entry("wvc1", "vc1"),
                    Map.entry("wmv3", "wmv3"));

    private static final Map<Integer, String> WAVE_FORMATS =
            Map.of(
                    0x0001, "pcm",
                    0x0050, "mp2",
                    0x0055, "mp3",
                    0x00FF, "aac",
                    0x0161, "wma",
                    0x0162, "wma",
                    0x2000, "ac3",
                    0x2001, "dts");

    private MatroskaCodecs() {}

    static String name(Ebml ebml, String codecId, @Nullable Element codecPrivate)
            throws IOException {
        String id = codecId.strip().toUpperCase(Locale.ROOT);
        String known = NAMES.get(id);
        if (known != null) {
            return known;
        }
        return switch (id) {
            case "V_MS/VFW/FOURCC" -> fourcc(ebml, codecPrivate);
            case "A_MS/ACM" -> waveFormat(ebml, codecPrivate);
            default -> byFamily(id);
        };
    }

    private static String byFamily(String id) {
        if (id.startsWith("V_MPEG4/ISO")) {
            return "mpeg4";
        }
        if (id.startsWith("D_WEBVTT")) {
            return "webvtt";
        }
        int name = id.indexOf('_') + 1;
        int end = id.indexOf('/', name);
        return id.substring(name, end < 0 ? id.length() : end).toLowerCase(Locale.ROOT);
    }

    private static String fourcc(Ebml ebml, @Nullable Element header) throws IOException {
        if (header == null || header.size() < FOURCC_END) {
            return "vfw";
        }
        byte[] code = ebml.bytes().bytes(header.data() + FOURCC_AT, FOURCC_END - FOURCC_AT);
        String name =
                new String(code, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        return FOURCCS.getOrDefault(name, name.matches("[a-z0-9]+") ? name : "vfw");
    }

    private static String waveFormat(Ebml ebml, @Nullable Element header) throws IOException {
        if (header == null || header.size() < 2) {
            return "acm";
        }
        int tag = ebml.bytes().u8(header.data()) | ebml.bytes().u8(header.data() + 1) << 8;
        return WAVE_FORMATS.getOrDefault(tag, "acm");
    }
}
