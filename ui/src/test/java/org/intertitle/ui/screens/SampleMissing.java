package org.intertitle.ui.screens;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.TitleKind;
import org.intertitle.profiles.Wish;
import org.intertitle.queries.WantedRow;
import org.intertitle.ui.wanted.MissingItems;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Decision;
import org.intertitle.wanted.ReasonCode;
import org.intertitle.wanted.Rule;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** Made-up wanted items for pictures and tests of the wanted screen. */
public final class SampleMissing implements MissingItems {
    private static final Language DE = Language.of("de");
    private static final String[] NAMES = {
        "Metropolis", "The General", "Nosferatu", "Harbour Lights", "Nordlicht", "Glass Orchard",
        "Kaze no Shiori", "Faust", "Häxan", "Quiet Season", "Sunrise", "The Wind"
    };

    public final List<WantedId> planned = new ArrayList<>();
    public final List<WantedId> ignored = new ArrayList<>();

    @Override
    public Found find(String filter, boolean ignoredToo) {
        if (failure != null) {
            throw failure;
        }
        if (filter.contains("zzz")) {
            return new Found(List.of(), List.of(), List.of(DE), 12);
        }
        return new Found(
                List.of(
                        new Group(ReasonCode.MISSING, ids(8, 11)),
                        new Group(ReasonCode.MISNAMED, ids(1, 4)),
                        new Group(ReasonCode.WRONG_KIND, ids(12, 12)),
                        new Group(ReasonCode.EMBEDDED_ONLY, ids(5, 7))),
                ignoredToo ? List.copyOf(ignored) : List.of(),
                List.of(DE, Language.of("en")),
                12);
    }

    private List<WantedId> ids(int from, int to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(WantedId::new)
                .filter(id -> !ignored.contains(id))
                .toList();
    }

    @Override
    public List<WantedRow> rows(List<WantedId> ids) {
        return ids.stream().map(SampleMissing::row).toList();
    }

    private static WantedRow row(WantedId id) {
        int at = (int) id.value() - 1;
        boolean series = at >= 3 && at <= 6;
        ReasonCode reason =
                at < 4
                        ? ReasonCode.MISNAMED
                        : at < 7
                                ? ReasonCode.EMBEDDED_ONLY
                                : at == 11 ? ReasonCode.WRONG_KIND : ReasonCode.MISSING;
        return new WantedRow(
                id,
                new VideoId(id.value()),
                new TitleId(id.value()),
                new FolderId(1),
                new RelativePath("x.mkv"),
                series ? TitleKind.SERIES : TitleKind.FILM,
                NAMES[at],
                series ? null : 1920 + at,
                series
                        ? new EpisodeNumbers(1, List.of(at), List.of(), null, null)
                        : EpisodeNumbers.NONE,
                at % 3 == 2 ? Language.of("pt-BR") : DE,
                at == 4 ? SubtitleKind.FORCED : SubtitleKind.FULL,
                CellState.WANTED,
                reason,
                false,
                0,
                null,
                SampleTitles.NOW.minus(Duration.ofDays(at * 2L)));
    }

    public final Set<WantedId> gone = new HashSet<>();
    public @Nullable RuntimeException failure;

    @Override
    public Set<WantedId> existing(Collection<WantedId> ids) {
        Set<WantedId> left = new HashSet<>(ids);
        left.removeAll(gone);
        return left;
    }

    @Override
    public List<Path> files(List<WantedId> ids, int most) {
        return ids.stream().limit(most).map(id -> Path.of("/media/" + id + ".mkv")).toList();
    }

    @Override
    public Optional<Reasons> why(WantedRow row) {
        ReasonCode reason = row.reason() == null ? ReasonCode.MISSING : row.reason();
        List<Rule> trace =
                List.of(
                        new Rule(
                                "profile_asks",
                                Rule.Outcome.HOLDS,
                                List.of("Deutsch", "de", "full", "either")));
        Decision decision =
                new Decision(
                        Wish.of(row.language(), row.kind()), CellState.WANTED, reason, null, trace);
        return Optional.of(new Reasons(decision, Path.of("/media/films", row.titleName())));
    }

    @Override
    public Optional<PlanId> plan(Collection<WantedId> items, Cancellation cancel) {
        planned.addAll(items);
        return Optional.of(new PlanId(1));
    }

    @Override
    public void ignore(Collection<WantedId> items, boolean aside) {
        if (aside) {
            ignored.addAll(items);
        } else {
            ignored.removeAll(items);
        }
    }
}
