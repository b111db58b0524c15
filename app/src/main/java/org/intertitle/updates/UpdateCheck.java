package org.intertitle.updates;

import org.intertitle.net.NetService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks for a newer version at most once a day, whatever came of it, over restarts too. Thread-safe.
 */
final class UpdateCheck {

    static final Duration EVERY = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(UpdateCheck.class);

    private final AskForNotice ask;
    private final NoticeReader reader;
    private final KeptNotice kept;
    private final NetService net;
    private final Clock clock;

    UpdateCheck(
            AskForNotice ask, NoticeReader reader, KeptNotice kept, NetService net, Clock clock) {
        this.ask = ask;
        this.reader = reader;
        this.kept = kept;
        this.net = net;
        this.clock = clock;
    }

    /** How long until the next turn; nothing where it has come, a day where the clock went back. */
    Duration untilDue() {
        Instant now = clock.instant();
        Duration left =
                kept.asked()
                        .map(sent -> Duration.between(now, sent.plus(EVERY)))
                        .orElse(Duration.ZERO);
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(EVERY) > 0 ? EVERY : left;
    }

    /** Asks where the turn has come; tells what was found that was not known. */
    Optional<Notice> run() {
        if (net.offline() || untilDue().isPositive()) {
            return Optional.empty();
        }
        kept.asking(clock.instant());
        return ask.run().flatMap(this::believe);
    }

    private Optional<Notice> believe(SignedNotice signed) {
        return switch (reader.read(signed)) {
            case NoticeReading.Newer(Notice notice) -> {
                Version known = known().map(Notice::version).orElse(null);
                if (known != null && notice.version().compareTo(known) < 0) {
                    yield refused(NoticeReading.Why.OLDER);
                }
                kept.keep(signed);
                yield Optional.of(notice);
            }
            case NoticeReading.UpToDate _ -> Optional.empty();
            case NoticeReading.Refused(NoticeReading.Why why) -> refused(why);
        };
    }

    private static Optional<Notice> refused(NoticeReading.Why why) {
        LOG.warn("A notice of a newer version was refused: {}", why);
        return Optional.empty();
    }

    /** When it was asked last. */
    Optional<Instant> asked() {
        return kept.asked();
    }

    /** What was found before, and is still newer than what runs. */
    Optional<Notice> known() {
        return kept.notice()
                .map(reader::read)
                .flatMap(reading ->
                        reading instanceof NoticeReading.Newer(Notice notice)
                                ? Optional.of(notice)
                                : Optional.empty());
    }
}
