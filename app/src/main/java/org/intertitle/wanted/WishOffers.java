package org.intertitle.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.library.Subtitle;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.intertitle.sources.Candidate;
import org.intertitle.sources.Offer;
import org.intertitle.sources.Source;
import org.intertitle.sources.SourceRequest;
import org.intertitle.sources.TargetFolders;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the sources for one wish and picks the best offer. What is offered would satisfy the wish,
 * or with {@code avoid} serve for now where nothing does yet. A file that another step of the plan
 * moves is not offered twice. Confined to the plan that is being made.
 */
final class WishOffers {

    private final TargetFolders folders;
    private final Set<SubtitleId> moved = new HashSet<>();

    WishOffers(TargetFolders folders) {
        this.folders = folders;
    }

    Optional<Offer> best(NeedInput input, Path root, Decision decision, List<Source> sources) {
        Wish wish = decision.wish();
        SourceRequest request = request(input, root, decision);
        List<Offer> offers = new ArrayList<>();
        sources.forEach(source -> offers.addAll(source.offer(request)));
        Optional<Offer> best =
                offers.stream()
                        .filter(offer -> !moved.contains(offer.subtitle().id()))
                        .min(OfferOrder.of(wish, request.format()));
        best.ifPresent(this::take);
        return best;
    }

    private void take(Offer offer) {
        if (offer.refusal() == null) {
            folders.take(offer.to());
        }
        switch (offer.action()) {
            case ADOPT, RENAME -> moved.add(offer.subtitle().id());
            case EXTRACT, CONVERT -> {}
        }
    }

    private SourceRequest request(NeedInput input, Path root, Decision decision) {
        Wish wish = decision.wish();
        return new SourceRequest(
                input.video(),
                root,
                candidates(input, decision),
                wish.language(),
                wish.kind() == SubtitleKind.FORCED,
                format(input.profile().format()),
                worthless(input, root),
                input.preset(),
                folders);
    }

    private static List<Candidate> candidates(NeedInput input, Decision decision) {
        Wish wish = decision.wish();
        boolean servedForNow =
                decision.reason() == ReasonCode.WRONG_KIND && decision.subtitle() != null;
        boolean noMoreImpaired = wish.hearingImpaired() == HearingImpaired.AVOID && servedForNow;
        List<Candidate> candidates = new ArrayList<>();
        for (Subtitle subtitle : input.subtitles()) {
            SubtitleCase subject = SubtitleCase.of(subtitle, wish, input.profile(), input.preset());
            if (SubtitleRules.wouldServe(subject)
                    && !(noMoreImpaired && subtitle.hearingImpaired())) {
                candidates.add(
                        new Candidate(
                                subtitle,
                                named(subject.language(), wish.language()),
                                subject.playedAsWished()));
            }
        }
        return candidates;
    }

    /** People name what they read as the same by the wish; an equivalent keeps its own name. */
    private static Language named(Language own, Language wished) {
        return own.reads(wished) ? wished : own;
    }

    private static Set<Path> worthless(NeedInput input, Path root) {
        Set<Path> paths = new HashSet<>();
        for (Subtitle subtitle : input.subtitles()) {
            if (subtitle.path() != null && SubtitleCase.empty(subtitle)) {
                paths.add(Objects.requireNonNull(subtitle.path()).in(root));
            }
        }
        return paths;
    }

    private static @Nullable String format(TargetFormat format) {
        return format == TargetFormat.KEEP ? null : Told.code(format);
    }
}
