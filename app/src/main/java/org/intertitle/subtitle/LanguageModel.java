package org.intertitle.subtitle;

import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The OpenNLP detector, loaded when first asked. Thread-safe. */
final class LanguageModel {

    private static final String MODEL = "/langdetect-183.bin";

    private volatile @Nullable LanguageDetectorME detector;

    /**
     * The shares of the languages of a script, which add up to 1; empty where nothing is known. Of
     * several labels for one language the best counts, or short texts would all go to it.
     */
    Map<String, Double> shares(String text, Script script) {
        Map<String, String> labels = DetectorLabels.of(script);
        Map<String, Double> shares = new HashMap<>();
        for (opennlp.tools.langdetect.Language found : loaded().predictLanguages(text)) {
            String tag = labels.get(found.getLang());
            if (tag != null) {
                shares.merge(tag, found.getConfidence(), Math::max);
            }
        }
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((tag, share) -> share / sum);
        return shares;
    }

    private LanguageDetectorME loaded() {
        LanguageDetectorME ready = detector;
        return ready != null ? ready : load();
    }

    private synchronized LanguageDetectorME load() {
        LanguageDetectorME ready = detector;
        if (ready == null) {
            try (InputStream model = LanguageModel.class.getResourceAsStream(MODEL)) {
                if (model == null) {
                    throw new IllegalStateException("The language model is not on the class path");
                }
                ready = new LanguageDetectorME(new LanguageDetectorModel(model));
                detector = ready;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ready;
    }
}
