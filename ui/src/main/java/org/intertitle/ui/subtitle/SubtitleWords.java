package org.intertitle.ui.subtitle;

import org.intertitle.kernel.Language;
import org.intertitle.subtitle.Inspection;
import org.intertitle.subtitle.LineEnding;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.subtitle.Subtitles.OfVideo;
import org.intertitle.ui.subtitle.Subtitles.Opened;
import org.intertitle.ui.subtitle.Subtitles.Other;
import org.intertitle.ui.subtitle.Subtitles.Pictures;
import org.intertitle.ui.subtitle.Subtitles.Text;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts into words what a subtitle is. Thread-safe. */
final class SubtitleWords {
    private final Texts texts;

    SubtitleWords(Texts texts) {
        this.texts = texts;
    }

    /** One thing that is known of it. */
    record Fact(String label, String value) {}

    /** {@code S02E04, German} for one of a video, else the name of the file. */
    String title(Opened opened) {
        OfVideo video = opened.origin().video();
        if (video == null) {
            return fileName(opened);
        }
        String language =
                video.all().stream()
                        .filter(each -> each.at().equals(opened.origin().at()))
                        .findFirst()
                        .map(this::name)
                        .orElseGet(() -> fileName(opened));
        return video.code().isEmpty() ? language : video.code() + ", " + language;
    }

    private String fileName(Opened opened) {
        return fileName(opened.origin().file());
    }

    String fileName(Path file) {
        return ShownText.line(String.valueOf(file.getFileName()));
    }

    /** {@code SubRip · quality 46}. */
    String note(Opened opened) {
        return switch (opened.contents()) {
            case Text text ->
                    format(text.inspection().format())
                            + " \u00B7 "
                            + texts.text("subtitle.quality", text.inspection().quality());
            case Pictures pictures ->
                    format(pictures.format()) + " \u00B7 " + texts.text("subtitle.bitmap");
        };
    }

    String format(@Nullable String code) {
        String key = "subtitle.format." + code;
        return code == null || !texts.messages().has(key) ? String.valueOf(code) : texts.text(key);
    }

    /** {@code German, forced, inside the video}. */
    String name(Other other) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.wording().language(other.language()));
        if (other.forced()) {
            parts.add(texts.text("word.forced"));
        }
        if (other.hearingImpaired()) {
            parts.add(texts.text("subtitle.hearing_impaired"));
        }
        return String.join(", ", parts);
    }

    /** The same with its format and where it is; that alone where nobody has read it yet. */
    String choice(Other other) {
        String where =
                switch (other.at()) {
                    case SubtitleAt.OfFile(var file) -> fileName(file);
                    case SubtitleAt.OfTrack(_, int track) -> track(track, other);
                    case SubtitleAt.InFile(_, int track) -> track(track, other);
                };
        return other.format().isEmpty() ? where : name(other) + " \u00B7 " + where;
    }

    private String track(int track, Other other) {
        return texts.text("subtitle.track", Integer.toString(track), format(other.format()));
    }

    List<Fact> facts(Opened opened) {
        return switch (opened.contents()) {
            case Text text -> facts(text);
            case Pictures pictures -> facts(pictures);
        };
    }

    private List<Fact> facts(Text text) {
        Inspection inspection = text.inspection();
        List<Fact> facts = new ArrayList<>();
        add(facts, "subtitle.fact.language", language(text));
        add(facts, "subtitle.fact.format", format(inspection.format()));
        add(facts, "subtitle.fact.encoding", encoding(inspection));
        add(facts, "subtitle.fact.lines", ending(text.lineEnding()));
        add(facts, "subtitle.fact.cues", span(text));
        add(facts, "subtitle.fact.kind", kind(text));
        return facts;
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(texts.text(key), value));
        }
    }

    private List<Fact> facts(Pictures pictures) {
        List<Fact> facts = new ArrayList<>();
        if (pictures.language().determined()) {
            add(facts, "subtitle.fact.language", texts.wording().language(pictures.language()));
        }
        add(facts, "subtitle.fact.format", format(pictures.format()));
        int known = pictures.cues().size();
        add(
                facts,
                "subtitle.fact.pictures",
                known == 0 ? texts.text("subtitle.pictures.unknown") : texts.number(known));
        return facts;
    }

    private String language(Text text) {
        Inspection inspection = text.inspection();
        if (inspection.language().determined()) {
            long percent = Math.round(inspection.confidence() * 100);
            return texts.text(
                    "subtitle.certain", texts.wording().language(inspection.language()), percent);
        }
        String among =
                text.among().stream()
                        .map((Language each) -> texts.wording().language(each))
                        .collect(Collectors.joining(", "));
        return among.isEmpty()
                ? texts.text("subtitle.language.unknown")
                : texts.text("subtitle.language.among", among);
    }

    private String encoding(Inspection inspection) {
        String name = Objects.requireNonNullElse(inspection.encoding(), "");
        return inspection.bom() ? texts.text("subtitle.bom", name) : name;
    }

    private String ending(@Nullable LineEnding ending) {
        return ending == null ? "" : texts.text("subtitle.lines." + Wording.lower(ending));
    }

    private String span(Text text) {
        Inspection inspection = text.inspection();
        return inspection.cues() == 0
                ? texts.number(0)
                : texts.text(
                        "subtitle.span",
                        texts.number(inspection.cues()),
                        texts.formats().cueTime(inspection.firstMs()),
                        texts.formats().cueTime(inspection.lastMs()));
    }

    private String kind(Text text) {
        String kind = texts.text(text.forced() ? "subtitle.looks_forced" : "subtitle.looks_full");
        return text.inspection().hearingImpaired()
                ? kind + ", " + texts.text("subtitle.hearing_impaired")
                : kind;
    }
}
