package org.intertitle.ui.title;

import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.Subtitle;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Contents;
import org.intertitle.ui.title.Episodes.Line;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Words for episodes, seasons, tracks and files of a title. */
final class TitleWords {
    private final Texts texts;

    TitleWords(Texts texts) {
        this.texts = texts;
    }

    /** Year, kind and size of a title. */
    String meta(Contents contents) {
        List<String> parts = new ArrayList<>();
        Integer year = contents.title().year();
        if (year != null) {
            parts.add(Integer.toString(year));
        }
        String kind = contents.title().anime() ? "anime" : Wording.lower(contents.title().kind());
        parts.add(texts.text("title.kind." + kind));
        long seasons =
                contents.lines().stream()
                        .map(Matrix::season)
                        .filter(season -> season != Matrix.NONE)
                        .distinct()
                        .count();
        if (seasons > 0) {
            parts.add(texts.plural("title.seasons", seasons));
        }
        parts.add(texts.plural("title.videos", contents.lines().size()));
        return String.join(" · ", parts);
    }

    String season(int season) {
        if (season == Matrix.NONE) {
            return texts.text("title.season.none");
        }
        return season == 0
                ? texts.text("title.season.specials")
                : texts.text("title.season", Integer.toString(season));
    }

    /** {@code E05}, {@code E05–06}, an absolute number, a date, or nothing for a film. */
    static String code(EpisodeNumbers numbers) {
        if (!numbers.episodes().isEmpty()) {
            return "E" + range(numbers.episodes());
        }
        if (!numbers.absolute().isEmpty()) {
            return range(numbers.absolute());
        }
        return numbers.date() == null ? "" : numbers.date().toString();
    }

    private static String range(List<Integer> numbers) {
        String first = "%02d".formatted(numbers.getFirst());
        return numbers.size() == 1 ? first : first + "–%02d".formatted(numbers.getLast());
    }

    /** The name of the episode, or the name of the file where there is none. */
    static String name(Line line) {
        String name = line.video().numbers().name();
        return OneLine.of(name == null ? String.valueOf(line.file().getFileName()) : name);
    }

    /** {@code S02E05}; the name where numbers tell nothing. */
    String shortPlace(Line line) {
        EpisodeNumbers numbers = line.video().numbers();
        String code = code(numbers);
        if (code.isEmpty()) {
            return name(line);
        }
        return numbers.season() == null ? code : "S%02d".formatted(numbers.season()) + code;
    }

    /** What a step would do, with the name of the file that it makes; in doubt it is looked at. */
    String step(PlannedStep step) {
        String to = OneLine.of(String.valueOf(step.to().getFileName()));
        String action = "action.title.best." + Wording.lower(step.action());
        String from = OneLine.of(String.valueOf(step.from().getFileName()));
        String what = step.track() == null ? from : Integer.toString(step.track());
        String name = texts.text(action, what, to);
        return step.doubt() == null ? name : name + "…";
    }

    /** The name of a sidecar's file. */
    static String fileName(Subtitle subtitle) {
        String encoded = subtitle.path() == null ? "" : subtitle.path().encoded();
        String name = encoded.substring(encoded.lastIndexOf('/') + 1);
        return OneLine.of(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    /** {@code Season 1, episode 2}; the name where numbers tell nothing. */
    String spokenPlace(Line line) {
        EpisodeNumbers numbers = line.video().numbers();
        String code = code(numbers).replaceFirst("^E0*(?=.)", "");
        if (code.isEmpty()) {
            return name(line);
        }
        return numbers.season() == null
                ? texts.text("title.spoken.number", code)
                : texts.text("title.spoken.episode", season(numbers.season()), code);
    }

    /** What a screen reader says of a cell: where it is, the wish, its state. */
    String spokenCell(String place, Column column, @Nullable Wanted item) {
        return place
                + ", "
                + texts.wording().wish(column.language(), column.kind())
                + ": "
                + spokenState(item);
    }

    /** The same of the sum of a season in a column. */
    String spokenSum(int season, Column column, MatrixRow.Sum sum) {
        return season(season)
                + ", "
                + texts.wording().wish(column.language(), column.kind())
                + ": "
                + (sum.asked() == 0
                        ? texts.wording().state(CellState.NOT_WANTED)
                        : texts.text("coverage.of", sum.satisfied(), sum.asked()));
    }

    /** {@code wanted, nothing in this language is there}; what is set aside is said so. */
    String spokenState(@Nullable Wanted item) {
        if (item == null) {
            return texts.wording().state(CellState.NOT_WANTED);
        }
        List<String> parts = new ArrayList<>();
        parts.add(texts.wording().state(item.state()));
        if (item.reason() != null) {
            parts.add(texts.text("reason." + Wording.lower(item.reason())));
        }
        if (item.effort().ignored()) {
            parts.add(texts.text("wanted.ignored"));
        }
        return String.join(", ", parts);
    }

    /** How good a sidecar is, or in which language, as far as it was read. */
    String quality(Subtitle subtitle) {
        return subtitle.text() == null
                ? texts.wording().language(subtitle.language())
                : texts.text("subtitle.quality", subtitle.text().quality());
    }

    /** What is said of a subtitle beside its language. */
    String facts(Subtitle subtitle) {
        List<String> parts = new ArrayList<>();
        parts.add(subtitle.format());
        if (subtitle.forced()) {
            parts.add(texts.text("kind.forced"));
        }
        if (subtitle.hearingImpaired()) {
            parts.add(texts.text("subtitle.hearing_impaired"));
        }
        if (subtitle.commentary()) {
            parts.add(texts.text("subtitle.commentary"));
        }
        if (subtitle.bitmap()) {
            parts.add(texts.text("subtitle.bitmap"));
        }
        if (subtitle.text() != null) {
            parts.add(texts.plural("subtitle.cues", subtitle.text().cues()));
        }
        return String.join(", ", parts);
    }
}
