package org.intertitle.media.matroska;

import org.intertitle.media.Sample;

import java.util.Arrays;
import java.util.List;

/**
 * Cues of the D_WEBVTT codecs of early WebM files: identifier, settings and text, a line break
 * between each. They become what S_TEXT/WEBVTT stores: the text, and settings and identifier aside.
 */
final class OldWebVtt {

    private OldWebVtt() {}

    static List<Sample> split(List<Sample> samples) {
        return samples.stream().map(OldWebVtt::split).toList();
    }

    private static Sample split(Sample sample) {
        byte[] data = sample.data();
        int identifierEnd = lineEnd(data, 0);
        int settingsEnd = lineEnd(data, identifierEnd + 1);
        if (settingsEnd >= data.length) {
            return sample;
        }
        byte[] addition = new byte[settingsEnd + 1];
        int settings = settingsEnd - identifierEnd - 1;
        System.arraycopy(data, identifierEnd + 1, addition, 0, settings);
        addition[settings] = '\n';
        System.arraycopy(data, 0, addition, settings + 1, identifierEnd);
        addition[settingsEnd] = '\n';
        byte[] text = Arrays.copyOfRange(data, settingsEnd + 1, data.length);
        return new Sample(sample.startMs(), sample.durationMs(), text, addition);
    }

    private static int lineEnd(byte[] data, int from) {
        int at = from;
        while (at < data.length && data[at] != '\n') {
            at++;
        }
        return at;
    }
}
