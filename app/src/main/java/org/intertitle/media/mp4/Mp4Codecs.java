package org.intertitle.media.mp4;

import org.intertitle.media.FileBytes;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Sample entry codes (MP4 registration authority, QuickTime) by friendly name. */
final class Mp4Codecs {

    /** Where the descriptor boxes lie is told differently by three versions: looked for instead. */
    private static final int SEARCHED = 1024;

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("avc1", "h264"),
                    Map.entry("avc3", "h264"),
                    Map.entry("hvc1", "hevc"),
                    Map.entry("hev1", "hevc"),
                    Map.entry("dvh1", "hevc"),
                    Map.entry("dvhe", "hevc"),
                    Map.entry("vvc1", "vvc"),
                    Map.entry("vvi1", "vvc"),
                    Map.entry("av01", "av1"),
                    Map.entry("vp08", "vp8"),
                    Map.entry("vp09", "vp9"),
                    Map.entry("jpeg", "mjpeg"),
                    Map.entry("mjpa", "mjpeg"),
                    Map.entry("mjpb", "mjpeg"),
                    Map.entry("mp2v", "mpeg2video"),
                    Map.entry("m2v1", "mpeg2video"),
                    Map.entry("apch", "prores"),
                    Map.entry("apcn", "prores"),
                    Map.entry("apcs", "prores"),
                    Map.entry("apco", "prores"),
                    Map.entry("ap4h", "prores"),
                    Map.entry("ap4x", "prores"),
                    Map.entry("ac-3", "ac3"),
                    Map.entry("ec-3", "eac3"),
                    Map.entry("ac-4", "ac4"),
                    Map.entry("dtsc", "dts"),
                    Map.entry("dtsh", "dts"),
                    Map.entry("dtsl", "dts"),
                    Map.entry("dtse", "dts"),
                    Map.entry("mlpa", "truehd"),
                    Map.entry("samr", "amr"),
                    Map.entry(".mp3", "mp3"),
                    Map.entry("sowt", "pcm"),
                    Map.entry("twos", "pcm"),
                    Map.entry("lpcm", "pcm"),
                    Map.entry("ipcm", "pcm"),
                    Map.entry("fpcm", "pcm"),
                    Map.entry("in24", "pcm"),
                    Map.entry("in32", "pcm"),
                    Map.entry("fl32", "pcm"),
                    Map.entry("raw ", "pcm"),
                    Map.entry("tx3g", "mov_text"),
                    Map.entry("text", "mov_text"),
                    Map.entry("wvtt", "webvtt"),
                    Map.entry("stpp", "ttml"),
                    Map.entry("c608", "eia_608"),
                    Map.entry("c708", "eia_708"));

    private final FileBytes bytes;

    Mp4Codecs(FileBytes bytes) {
        this.bytes = bytes;
    }

    String name(Box entry) throws IOException {
        String code = FourCc.text(entry.type());
        return switch (code) {
            case "mp4a", "mp4v", "mp4s" -> byObjectType(entry, code);
            case "encv", "enca", "enct" -> original(entry, code);
            default -> byCode(code);
        };
    }

    private static String byCode(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(lower, lower.replaceAll("[^a-z0-9_.-]", ""));
    }

    private String byObjectType(Box entry, String code) throws IOException {
        byte[] content = content(entry);
        int esds = find(content, "esds");
        int type = esds < 0 ? -1 : EsDescriptor.objectType(content, esds + 8);
        return switch (type) {
            case 0x20 -> "mpeg4";
            case 0x21 -> "h264";
            case 0x23 -> "hevc";
            case 0x40, 0x66, 0x67, 0x68 -> "aac";
            case 0x60, 0x61, 0x62, 0x63, 0x64, 0x65 -> "mpeg2video";
            case 0x69, 0x6B -> "mp3";
            case 0x6A -> "mpeg1video";
            case 0x6C -> "mjpeg";
            case 0xA5 -> "ac3";
            case 0xA6 -> "eac3";
            case 0xA9, 0xAA, 0xAB, 0xAC -> "dts";
            case 0xAD -> "opus";
            case 0xC1 -> "flac";
            case 0xDD -> "vorbis";
            case 0xE0 -> "vobsub";
            default -> unnamed(code);
        };
    }

    private static String unnamed(String code) {
        return switch (code) {
            case "mp4a" -> "aac";
            case "mp4v" -> "mpeg4";
            default -> code;
        };
    }

    private String original(Box entry, String code) throws IOException {
        byte[] content = content(entry);
        int frma = find(content, "frma");
        return frma < 0 || frma + 8 > content.length
                ? code
                : byCode(FourCc.text((int) bytes.u32(entry.data() + frma + 4)));
    }

    private byte[] content(Box entry) throws IOException {
        return bytes.bytes(entry.data(), Math.min(entry.size(), SEARCHED));
    }

    private static int find(byte[] content, String code) {
        for (int i = 0; i + 4 <= content.length; i++) {
            if (content[i] == code.charAt(0)
                    && content[i + 1] == code.charAt(1)
                    && content[i + 2] == code.charAt(2)
                    && content[i + 3] == code.charAt(3)) {
                return i;
            }
        }
        return -1;
    }
}
