package org.intertitle.persistence.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.LocalEvents;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.SteppingClock;
import org.intertitle.net.LedgerEntry;
import org.intertitle.net.NetFailure;
import org.intertitle.net.NetRequest;
import org.intertitle.net.NetResult;
import org.intertitle.net.NetService;
import org.intertitle.net.NetSettings;
import org.intertitle.net.ScriptedServer;
import org.intertitle.persistence.database.Database;
import org.intertitle.persistence.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

class NetServiceTest {

    private static final Instant START = Instant.parse("2026-11-24T10:15:00Z");
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final int MOST = 1000;

    @TempDir Path folder;

    private final SteppingClock clock = new SteppingClock(START);
    private final AtomicBoolean offline = new AtomicBoolean();
    private final List<DomainEvent> told = new ArrayList<>();
    private Database database;
    private ScriptedServer server;
    private NetService net;

    @BeforeEach
    void open() throws IOException {
        database = TestDatabase.create(folder);
        server = new ScriptedServer();
        LocalEvents events = new LocalEvents();
        events.subscribe(told::add);
        net =
                new NetService(
                        database.unitOfWork(),
                        database.ledger(),
                        events,
                        () -> new NetSettings(offline.get()),
                        "Intertitle/1.2.3",
                        clock);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        database.close();
    }

    @Test
    void whileOfflineNoByteLeavesAndNothingIsListed() {
        server.on("/x", 200, "hello");
        offline.set(true);
        assertThat(get("/x")).isEqualTo(new NetResult.Offline());
        assertThat(server.asked()).isEmpty();
        assertThat(net.newest(10)).isEmpty();
    }

    @Test
    void theLedgerListsExactlyTheBytesThatLeft() {
        server.on("/a?b=%20c", 200, "hello");
        assertThat(get("/a?b=%20c")).satisfies(answer -> body(answer, "hello"));
        String asked = server.asked().getFirst();
        assertThat(net.newest(10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.sent()).isEqualTo(START);
                    assertThat(entry.host()).isEqualTo("127.0.0.1");
                    assertThat(entry.purpose()).isEqualTo("test");
                    assertThat(entry.bytesOut()).isEqualTo(asked.length());
                    assertThat(entry.bytesIn()).isBetween(5L, 100L);
                    assertThat(entry.status()).isEqualTo(200);
                    assertThat(entry.failure()).isNull();
                });
        assertThat(net.totals().requests()).isEqualTo(1);
        assertThat(told).containsOnly(new DomainEvent.RequestsChanged());
    }

    @Test
    void aServerLearnsNothingButNameAndVersionAndKeepsNoCookie() {
        server.on(
                "/x",
                out -> ScriptedServer.write(out, "HTTP/1.1 200 OK\r\nSet-Cookie: id=1\r\n\r\n"));
        get("/x");
        get("/x");
        String address = server.at("/x").getRawAuthority();
        assertThat(server.asked())
                .hasSize(2)
                .allSatisfy(asked ->
                        assertThat(asked.split("\r\n"))
                                .containsExactlyInAnyOrder(
                                        "GET /x HTTP/1.1",
                                        "Host: " + address,
                                        "User-Agent: Intertitle/1.2.3"));
    }

    @Test
    void eachRedirectIsARequestOfItsOwn() {
        server.redirect("/1", "/2").redirect("/2", server.at("/3").toString());
        server.on("/3", 200, "there");
        assertThat(get("/1")).satisfies(answer -> body(answer, "there"));
        assertThat(net.newest(10)).extracting(LedgerEntry::status).containsExactly(200, 302, 302);
    }

    @Test
    void aRedirectInTheClearOrToAnotherSchemeOrNowhereIsNotFollowed() {
        server.redirect("/clear", "http://example.org/")
                .redirect("/file", "file:///etc/passwd")
                .redirect("/bad", "ht!tp://%%")
                .on("/none", 302, "")
                .redirect("/round", "/round");
        for (String path : List.of("/clear", "/file", "/bad", "/none", "/round")) {
            assertThat(get(path))
                    .as(path)
                    .satisfies(result -> failed(NetFailure.BAD_REDIRECT, result));
        }
        assertThat(net.newest(20)).hasSize(4 + 5);
    }

    @Test
    void aRedirectToHttpsIsTaken() {
        server.redirect("/x", "https://127.0.0.1:1/");
        // Nobody listens there, so that is where it ends.
        assertThat(get("/x")).satisfies(result -> failed(NetFailure.UNREACHABLE, result));
        assertThat(net.newest(10)).hasSize(2);
    }

    @Test
    void anAnswerThatIsTooLargeIsCutOff() {
        server.on("/told", 200, "x".repeat(MOST + 1));
        server.on("/untold", NetServiceTest::endless);
        server.on("/fits", 200, "x".repeat(MOST));
        assertThat(get("/told")).satisfies(result -> failed(NetFailure.TOO_LARGE, result));
        assertThat(get("/untold")).satisfies(result -> failed(NetFailure.TOO_LARGE, result));
        assertThat(get("/fits")).isInstanceOf(NetResult.Answer.class);
        assertThat(net.newest(10).get(1).failure()).isEqualTo(NetFailure.TOO_LARGE);
        assertThat(net.newest(10).get(1).bytesIn()).isGreaterThan(MOST);
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUpAtTheDeadline() {
        server.on("/silent", _ -> new CountDownLatch(1).await());
        server.on(
                "/drip",
                out -> {
                    ScriptedServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n");
                    while (true) {
                        ScriptedServer.write(out, "x");
                        Thread.sleep(50);
                    }
                });
        for (String path : List.of("/silent", "/drip")) {
            assertThat(get(path, Duration.ofMillis(400), Cancellation.NONE))
                    .as(path)
                    .satisfies(result -> failed(NetFailure.TOO_SLOW, result));
        }
    }

    @Test
    void headsWithoutEndAreGivenUpToo() {
        server.on(
                "/head",
                out -> {
                    ScriptedServer.write(out, "HTTP/1.1 200 OK\r\n");
                    for (int i = 0; ; i++) {
                        ScriptedServer.write(out, "X" + i + ": " + "y".repeat(1000) + "\r\n");
                    }
                });
        assertThat(get("/head", Duration.ofSeconds(5), Cancellation.NONE))
                .isInstanceOf(NetResult.Failed.class);
    }

    @Test
    void goingOfflineStopsWhatIsUnderWay() {
        server.on(
                "/x",
                _ -> {
                    offline.set(true);
                    new CountDownLatch(1).await();
                });
        assertThat(get("/x")).satisfies(result -> failed(NetFailure.STOPPED, result));
        assertThat(net.newest(1).getFirst().failure()).isEqualTo(NetFailure.STOPPED);
    }

    @Test
    void whoeverAskedCanGiveUp() {
        AtomicBoolean tired = new AtomicBoolean();
        server.on(
                "/x",
                _ -> {
                    tired.set(true);
                    new CountDownLatch(1).await();
                });
        assertThat(get("/x", LONG, tired::get))
                .satisfies(result -> failed(NetFailure.STOPPED, result));
    }

    @Test
    void aServerThatHangsUpOrIsNotThereIsUnreachable() throws IOException {
        server.on("/garbage", out -> ScriptedServer.write(out, "hello\r\n\r\n"));
        server.on(
                "/half",
                out ->
                        ScriptedServer.write(
                                out, "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf"));
        assertThat(get("/nothing")).satisfies(result -> failed(NetFailure.UNREACHABLE, result));
        assertThat(get("/garbage")).satisfies(result -> failed(NetFailure.UNREACHABLE, result));
        clock.advance(Duration.ofHours(2));
        assertThat(get("/half")).satisfies(result -> failed(NetFailure.UNREACHABLE, result));
        URI gone = server.at("/x");
        server.close();
        clock.advance(Duration.ofHours(2));
        assertThat(net.get(NetRequest.of("test", gone, MOST, LONG)))
                .satisfies(result -> failed(NetFailure.UNREACHABLE, result));
    }

    @Test
    void aHostThatFailsAgainAndAgainIsLeftAlone() {
        server.on("/x", 503, "later");
        for (int i = 0; i < 3; i++) {
            assertThat(get("/x")).isInstanceOf(NetResult.Answer.class);
        }
        assertThat(get("/x")).isEqualTo(new NetResult.Resting("127.0.0.1", START.plusSeconds(60)));
        assertThat(server.asked()).hasSize(3);
        clock.advance(Duration.ofSeconds(61));
        server.on("/x", 200, "well");
        assertThat(get("/x")).satisfies(answer -> body(answer, "well"));
    }

    @Test
    void insideAUnitOfWorkNothingIsSent() {
        assertThatThrownBy(() -> database.unitOfWork().run(_ -> get("/x")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void anUnsafeAddressIsABug() {
        assertThatThrownBy(() ->
                        net.get(
                                NetRequest.of(
                                        "test", URI.create("http://example.org/"), MOST, LONG)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCannotBeListedIsNotSent() {
        server.on("/x", 200, "hello");
        database.close();
        assertThatThrownBy(() -> get("/x")).isInstanceOf(RuntimeException.class);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void whatWasSentThreeMonthsAgoIsForgotten() {
        server.on("/x", 200, "hello");
        get("/x");
        clock.advance(Duration.ofDays(90));
        get("/x");
        assertThat(net.newest(10)).hasSize(2);
        clock.advance(Duration.ofSeconds(1));
        get("/x");
        assertThat(net.newest(10)).hasSize(2);
    }

    @Test
    void noThreadStaysBehind() throws InterruptedException {
        server.on("/x", 200, "hello");
        get("/x");
        for (int i = 0; i < 100 && clients() > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(clients()).isZero();
    }

    private static long clients() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains("HttpClient"))
                .count();
    }

    private static void endless(OutputStream out) throws IOException {
        ScriptedServer.write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        while (true) {
            ScriptedServer.write(out, "64\r\n" + "x".repeat(100) + "\r\n");
        }
    }

    private NetResult get(String path) {
        return get(path, LONG, Cancellation.NONE);
    }

    private NetResult get(String path, Duration patience, Cancellation cancel) {
        return net.get(new NetRequest("test", server.at(path), MOST, patience, cancel));
    }

    private static void body(NetResult result, String expected) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        NetResult.Answer.class,
                        answer ->
                                assertThat(answer.body())
                                        .asString(StandardCharsets.UTF_8)
                                        .isEqualTo(expected));
    }

    private static void failed(NetFailure failure, NetResult result) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        NetResult.Failed.class,
                        failed -> assertThat(failed.failure()).isEqualTo(failure));
    }
}
