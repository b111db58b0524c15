package org.intertitle.release;

import java.util.Map;

/** Channels ({@code 5.1}, {@code 2ch}), alone or grown together with a codec ({@code DDP5.1}). */
final class AudioRule implements Rule {

    private static final Map<String, String> CODECS =
            Map.ofEntries(
                    Map.entry("dd", "Dolby Digital"),
                    Map.entry("ac3", "Dolby Digital"),
                    Map.entry("dd+", "Dolby Digital Plus"),
                    Map.entry("ddp", "Dolby Digital Plus"),
                    Map.entry("ddpa", "Dolby Digital Plus"),
                    Map.entry("eac3", "Dolby Digital Plus"),
                    Map.entry("aac", "AAC"),
                    Map.entry("flac", "FLAC"),
                    Map.entry("dts", "DTS"),
                    Map.entry("ma", ""),
                    Map.entry("hdma", "DTS-HD"),
                    Map.entry("x", ""),
                    Map.entry("truehd", "Dolby TrueHD"),
                    Map.entry("opus", "Opus"),
                    Map.entry("pcm", "PCM"),
                    Map.entry("lpcm", "LPCM"),
                    Map.entry("mp3", "MP3"),
                    Map.entry("atmos", "Dolby Atmos"));
    private static final Map<String, String> NAMES =
            Map.of(
                    "2ch", "2.0", "6ch", "5.1", "8ch", "7.1", "5ch", "5.1", "7ch", "7.1", "stereo",
                    "2.0", "mono", "1.0", "51", "5.1", "71", "7.1", "20", "2.0");

    @Override
    public void apply(Reading reading) {
        for (int i = 1; i < reading.size(); i++) {
            if (reading.free(i) && !pair(reading, i)) {
                single(reading, i);
            }
        }
    }

    private static boolean pair(Reading reading, int i) {
        if (i + 1 >= reading.size() || !reading.at(i + 1).gap().equals(".")) {
            return false;
        }
        String key = reading.at(i).key();
        String after = reading.at(i + 1).key();
        int letters = key.length() - 1;
        boolean channels = letters >= 0 && "12567".indexOf(key.charAt(letters)) >= 0;
        boolean fraction =
                !after.isEmpty()
                        && (after.charAt(0) == '0' || after.charAt(0) == '1')
                        && (after.length() == 1 || !Digits.is(after.charAt(1)));
        if (!channels || !fraction || after.length() > 1) {
            return false;
        }
        String value = key.substring(letters) + "." + after;
        return letters == 0
                ? alone(reading, i, value)
                : withCodec(reading, i, key.substring(0, letters), value);
    }

    /** A bare {@code 5.1} counts only behind something technical or at its side. */
    private static boolean alone(Reading reading, int i, String value) {
        Property before = reading.claimOf(i - 1);
        Property after = i + 2 < reading.size() ? reading.claimOf(i + 2) : null;
        boolean technical =
                (before != null && before.technical()) || (after != null && after.technical());
        if (technical) {
            reading.claim(Property.CHANNELS, i, i + 2, value);
        }
        return technical;
    }

    private static boolean withCodec(Reading reading, int i, String codec, String value) {
        String found = CODECS.get(codec);
        if (found == null) {
            return false;
        }
        reading.claim(Property.AUDIO_CODEC, i, i + 2);
        if (!found.isEmpty()) {
            reading.add(Property.AUDIO_CODEC, found);
        }
        reading.add(Property.CHANNELS, value);
        return true;
    }

    private static void single(Reading reading, int i) {
        String key = reading.at(i).key();
        int letters = 0;
        while (letters < key.length() && !Digits.is(key.charAt(letters))) {
            letters++;
        }
        String codec = CODECS.get(key.substring(0, letters));
        String channels = NAMES.get(key.substring(letters));
        if (letters > 1 && codec != null && !codec.isEmpty() && channels != null) {
            reading.claim(Property.AUDIO_CODEC, i, i + 1, codec);
            reading.add(Property.CHANNELS, channels);
        } else if (NAMES.containsKey(key) && !Digits.all(key) && i > reading.firstAnchor()) {
            reading.claim(Property.CHANNELS, i, i + 1, NAMES.getOrDefault(key, key));
        }
    }
}
