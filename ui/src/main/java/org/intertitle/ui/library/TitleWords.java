package org.intertitle.ui.library;

import org.intertitle.library.Video;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.library.Titles.Standing;
import org.intertitle.ui.library.Titles.TitleFacts;
import org.intertitle.wanted.CellState;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is said of one title. */
record TitleWords(Texts texts) {

    /** Film, series or anime. */
    String kind(TitleRow row) {
        return texts.text(
                row.anime() ? "title.kind.anime" : "title.kind." + Wording.lower(row.kind()));
    }

    /** Year, kind, and how long or how many. */
    String about(TitleFacts facts) {
        List<String> parts = new ArrayList<>();
        if (facts.row().year() != null) {
            parts.add(Integer.toString(facts.row().year()));
        }
        parts.add(kind(facts.row()));
        Video video = facts.video();
        Long length = video == null ? null : video.durationMs();
        parts.add(
                length == null
                        ? texts.plural("title.videos", facts.row().videos())
                        : texts.formats().length(length));
        return String.join(" · ", parts);
    }

    /** The file of a film, the folder of a series. */
    Path place(TitleFacts facts) {
        return Objects.requireNonNullElse(facts.file(), facts.place());
    }

    String language(Standing standing) {
        Coverage coverage = standing.coverage();
        return texts.wording().wish(coverage.language(), coverage.kind());
    }

    String state(Standing standing) {
        return texts.wording().state(standing.coverage().state());
    }

    /** Since when it is wanted, how good the sidecar is, or of how many it is satisfied. */
    String detail(Standing standing) {
        Coverage coverage = standing.coverage();
        if (standing.since() != null) {
            return texts.text("wanted.since", texts.formats().day(standing.since()));
        }
        if (standing.quality() != null) {
            return texts.text("library.panel.quality", standing.quality());
        }
        boolean series = coverage.asked() > 1 && coverage.state() != CellState.NOT_WANTED;
        return series ? texts.text("coverage.of", coverage.satisfied(), coverage.asked()) : "";
    }

    /** Codec, size of picture, bytes, spoken languages. */
    String video(Video video) {
        List<String> parts = new ArrayList<>();
        if (video.release().videoCodec() != null) {
            parts.add(video.release().videoCodec());
        }
        if (video.release().screenSize() != null) {
            parts.add(video.release().screenSize());
        }
        parts.add(texts.formats().bytes(video.bytes()));
        if (!video.audio().isEmpty()) {
            parts.add(
                    texts.text(
                            "title.audio",
                            video.audio().stream()
                                    .map(track -> texts.wording().language(track.language()))
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        }
        return String.join(" · ", parts);
    }
}
