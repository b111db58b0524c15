package org.intertitle.updates;

import org.intertitle.kernel.Cancellation;
import org.intertitle.net.NetRequest;
import org.intertitle.net.NetResult;
import org.intertitle.net.NetService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Fetches a notice and then its signature, by two small requests that say nothing of the user. */
final class AskForNotice {

    private static final Logger LOG = LoggerFactory.getLogger(AskForNotice.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final NetService net;
    private final UpdateChannel channel;
    private final Cancellation cancel;

    AskForNotice(NetService net, UpdateChannel channel, Cancellation cancel) {
        this.net = net;
        this.channel = channel;
        this.cancel = cancel;
    }

    /** Empty where not both came. */
    Optional<SignedNotice> run() {
        return fetch(channel.notice(), NoticeReader.MOST_BYTES)
                .flatMap(notice ->
                        fetch(channel.signature(), NoticeReader.MOST_SIGNATURE)
                                .map(signature -> new SignedNotice(notice, signature)));
    }

    private Optional<byte[]> fetch(URI address, int most) {
        NetResult result =
                net.get(new NetRequest(UpdatesService.PURPOSE, address, most, PATIENCE, cancel));
        return switch (result) {
            case NetResult.Answer answer when answer.successful() -> Optional.of(answer.body());
            case NetResult.Answer answer -> none("status " + answer.status());
            case NetResult.Offline _ -> none("offline");
            case NetResult.Resting resting -> none("the host rests until " + resting.until());
            case NetResult.Failed failed -> none(failed.failure() + ", " + failed.detail());
        };
    }

    private static Optional<byte[]> none(String why) {
        LOG.warn("No notice of a newer version could be fetched: {}", why);
        return Optional.empty();
    }
}
