package org.intertitle.ui.subtitle;

import org.intertitle.subtitle.Cue;
import org.intertitle.subtitle.Encodings;
import org.intertitle.subtitle.SubtitleDocument;
import org.intertitle.subtitle.SubtitleFormats;
import org.intertitle.subtitle.SubtitleText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The beginning of a file read in every encoding, so that a person can compare: the same cue each
 * time, the first in which the readings differ most. Encodings in which it is no subtitle are left
 * out. Immutable.
 *
 * @param cue the number of that cue from 1; 0 where all encodings read all cues the same
 */
public record EncodingTrials(int cue, List<Trial> trials) {
    public EncodingTrials {
        trials = List.copyOf(trials);
    }

    /** How one encoding reads the cue, and how many characters of the beginning it loses. */
    public record Trial(Encoding encoding, String text, int lost) {}

    private record Reading(Encoding encoding, List<String> texts, int lost) {
        String text(int at) {
            return at < texts.size() ? texts.get(at) : "";
        }
    }

    /** Tries the encodings on these bytes; those that lose nothing come first. */
    static EncodingTrials of(byte[] bytes, List<Encoding> encodings) {
        List<Reading> readings =
                encodings.stream()
                        .map(encoding -> reading(bytes, encoding))
                        .flatMap(Optional::stream)
                        .toList();
        int at = telling(readings);
        List<Trial> trials = new ArrayList<>();
        for (Reading reading : readings) {
            trials.add(
                    new Trial(reading.encoding(), reading.text(Math.max(0, at)), reading.lost()));
        }
        trials.sort((one, other) -> Boolean.compare(one.lost() > 0, other.lost() > 0));
        return new EncodingTrials(at + 1, trials);
    }

    private static Optional<Reading> reading(byte[] bytes, Encoding encoding) {
        String text = Encodings.decodeAs(bytes, encoding.charset()).text();
        return SubtitleFormats.detect(text)
                .map(format -> new Reading(encoding, texts(format.read(text)), lost(text)));
    }

    private static List<String> texts(SubtitleDocument document) {
        return document.cues().stream()
                .map(Cue::text)
                .map(text -> SubtitleText.plain(text, document.format()))
                .toList();
    }

    private static int lost(String text) {
        return (int) text.chars().filter(c -> c == '\uFFFD').count();
    }

    /** Where the readings differ most, from 0; -1 where they do not differ. */
    private static int telling(List<Reading> readings) {
        int most = readings.stream().mapToInt(each -> each.texts().size()).max().orElse(0);
        int best = -1;
        long variants = 1;
        for (int at = 0; at < most; at++) {
            int place = at;
            long different = readings.stream().map(each -> each.text(place)).distinct().count();
            if (different > variants) {
                variants = different;
                best = at;
            }
        }
        return best;
    }
}
