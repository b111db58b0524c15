package org.intertitle.net;

import org.intertitle.events.Events;
import org.intertitle.kernel.UnitOfWork;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The only way out: asks servers while the program is online, lists every request, and follows
 * redirects by itself, each a request of its own. Never called inside a unit of work. Thread-safe.
 */
public final class NetService {

    private static final int MOST_HOPS = 5;

    private final UnitOfWork unit;
    private final LedgerRepository repository;
    private final Ledger ledger;
    private final Supplier<NetSettings> settings;
    private final String program;
    private final Breaker breaker;

    /** {@code program} is all that servers learn of who asks: a name and a version. */
    public NetService(
            UnitOfWork unit,
            LedgerRepository repository,
            Events events,
            Supplier<NetSettings> settings,
            String program,
            Clock clock) {
        this.unit = unit;
        this.repository = repository;
        this.ledger = new Ledger(unit, repository, events, clock);
        this.settings = settings;
        this.program = program;
        this.breaker = new Breaker(clock);
    }

    public boolean offline() {
        return settings.get().offline();
    }

    /**
     * Fetches what lies at an address; waits for it. Going offline takes effect in the midst.
     *
     * @throws IllegalArgumentException where the address is neither https nor on this machine
     */
    public NetResult get(NetRequest request) {
        if (unit.active()) {
            throw new IllegalStateException("a request inside a unit of work");
        }
        SafeAddress address =
                SafeAddress.of(request.address())
                        .orElseThrow(() -> new IllegalArgumentException("unsafe address"));
        long end = System.nanoTime() + request.patience().toNanos();
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            Optional<NetResult> refused = refused(address);
            if (refused.isPresent()) {
                return refused.get();
            }
            Hop.Ending ending = send(address, request, end);
            if (!(ending instanceof Hop.Ending.Answered answer)
                    || !redirects(answer.response().statusCode())) {
                return result(ending);
            }
            Optional<SafeAddress> next =
                    answer.response().headers().firstValue("Location").flatMap(address::redirected);
            if (next.isEmpty()) {
                return new NetResult.Failed(
                        NetFailure.BAD_REDIRECT, "from " + address.host() + " to no safe address");
            }
            address = next.get();
        }
        return new NetResult.Failed(NetFailure.BAD_REDIRECT, "more than " + MOST_HOPS);
    }

    private Optional<NetResult> refused(SafeAddress address) {
        return offline()
                ? Optional.of(new NetResult.Offline())
                : breaker.restsUntil(address.host())
                        .map(until -> new NetResult.Resting(address.host(), until));
    }

    private Hop.Ending send(SafeAddress address, NetRequest request, long end) {
        BooleanSupplier stopped = () -> offline() || request.cancel().requested();
        Hop hop = new Hop(address, program, request.mostBytes());
        LedgerEntry entry = ledger.begin(address.host(), request.purpose(), hop.bytesOut());
        Hop.Ending ending = hop.run(end, stopped);
        switch (ending) {
            case Hop.Ending.Answered(HttpResponse<byte[]> response, long bytes) -> {
                int status = response.statusCode();
                ledger.end(entry.answered(status, bytes));
                note(address.host(), status >= 500 || status == 429);
            }
            case Hop.Ending.Gone(NetFailure failure, _, long bytes) -> {
                ledger.end(entry.failed(failure, bytes));
                if (failure != NetFailure.STOPPED) {
                    note(address.host(), failure != NetFailure.TOO_LARGE);
                }
            }
        }
        return ending;
    }

    private void note(String host, boolean troubled) {
        if (troubled) {
            breaker.failed(host);
        } else {
            breaker.worked(host);
        }
    }

    private static NetResult result(Hop.Ending ending) {
        return switch (ending) {
            case Hop.Ending.Answered answer ->
                    new NetResult.Answer(answer.response().statusCode(), answer.response().body());
            case Hop.Ending.Gone gone -> new NetResult.Failed(gone.failure(), gone.detail());
        };
    }

    private static boolean redirects(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** The newest requests, newest first. */
    public List<LedgerEntry> newest(int limit) {
        return unit.read(tx -> repository.newest(tx, limit));
    }

    public LedgerTotals totals() {
        return unit.read(repository::totals);
    }
}
