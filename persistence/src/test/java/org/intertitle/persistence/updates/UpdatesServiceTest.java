package org.intertitle.persistence.updates;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.config.ConfigService;
import org.intertitle.events.DomainEvent;
import org.intertitle.events.LocalEvents;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.SteppingClock;
import org.intertitle.net.NetService;
import org.intertitle.net.NetSettings;
import org.intertitle.net.ScriptedServer;
import org.intertitle.persistence.database.Database;
import org.intertitle.persistence.database.TestDatabase;
import org.intertitle.updates.Notice;
import org.intertitle.updates.SigningKey;
import org.intertitle.updates.UpdateChannel;
import org.intertitle.updates.UpdatesService;
import org.intertitle.updates.UpdatesSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Asking for a newer version, by the real client from a real server on loopback. */
class UpdatesServiceTest {

    private static final Instant START = Instant.parse("2026-11-24T10:15:00Z");
    private static final String TODAY = "2026-11-24";
    private static final long LONG_MS = 20_000;
    private static final UpdatesService.Pace PACE =
            new UpdatesService.Pace(
                    Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofMinutes(1));

    @TempDir Path folder;

    private final SteppingClock clock = new SteppingClock(START);
    private final SigningKey key = SigningKey.make();
    private final LinkedBlockingQueue<DomainEvent> told = new LinkedBlockingQueue<>();
    private final LocalEvents events = new LocalEvents();
    private Database database;
    private ScriptedServer server;
    private DataFolder data;
    private ConfigService config;
    private NetService net;
    private UpdatesService updates;

    @BeforeEach
    void open() throws IOException {
        database = TestDatabase.create(folder);
        server = new ScriptedServer();
        data = new DataFolder(folder.resolve("data"));
        config =
                new ConfigService(
                        database.unitOfWork(),
                        database.settings(),
                        events,
                        List.of(NetSettings.GROUP, UpdatesSettings.GROUP));
        net =
                new NetService(
                        database.unitOfWork(),
                        database.ledger(),
                        events,
                        () -> config.get(NetSettings.GROUP),
                        "Intertitle/1.2.0",
                        clock);
        updates = service(channel("1.2.0"));
        events.subscribe(told::add);
    }

    @AfterEach
    void close() throws IOException {
        updates.close();
        server.close();
        database.close();
    }

    private @Nullable UpdateChannel channel(String running) {
        return UpdateChannel.of(running, server.at("/notice.json").toString(), key.published());
    }

    private UpdatesService service(@Nullable UpdateChannel channel) {
        return new UpdatesService(channel, net, config, events, data, clock, PACE);
    }

    private void publish(String notice) {
        server.on("/notice.json", 200, notice).on("/notice.json.sig", 200, key.sign(notice));
    }

    @Test
    void unlessTheUserTurnsItOnNothingIsAskedAndNothingRuns() throws Exception {
        publish(SigningKey.notice("1.3.0", TODAY));
        updates.start();
        config.set(NetSettings.SWITCH, "false");
        Thread.sleep(300);
        assertThat(server.asked()).isEmpty();
        assertThat(threads()).isZero();
    }

    @Test
    void offlineNothingIsAskedThoughItIsTurnedOn() throws Exception {
        publish(SigningKey.notice("1.3.0", TODAY));
        updates.start();
        config.set(UpdatesSettings.CHECK_KEY, "true");
        Thread.sleep(300);
        assertThat(server.asked()).isEmpty();
        assertThat(threads()).isZero();
    }

    @Test
    void turnedOnAndOnlineANewerVersionIsFoundAndToldAndListed() throws Exception {
        publish(SigningKey.notice("1.3.0", TODAY));
        updates.start();
        turnOn();
        awaitFound();
        assertThat(updates.found().map(Notice::version)).hasToString("Optional[1.3.0]");
        assertThat(net.newest(10))
                .hasSize(2)
                .allSatisfy(entry -> {
                    assertThat(entry.purpose()).isEqualTo(UpdatesService.PURPOSE);
                    assertThat(entry.status()).isEqualTo(200);
                });
        assertThat(updates.asked()).contains(START);
        assertThat(server.asked())
                .allSatisfy(asked -> assertThat(asked).doesNotContain("?", "Cookie"));
    }

    @Test
    void turnedOffAgainNothingIsToldAndNoTimerStays() throws Exception {
        publish(SigningKey.notice("1.3.0", TODAY));
        updates.start();
        turnOn();
        awaitFound();
        config.set(UpdatesSettings.CHECK_KEY, "false");
        assertThat(updates.found()).isEmpty();
        awaitNoThread();
    }

    @Test
    void itIsAskedOnceADayAlsoAfterARestart() throws Exception {
        publish(SigningKey.notice("1.2.0", TODAY));
        turnOn();
        updates.start();
        config.set(NetSettings.SWITCH, "true");
        config.set(NetSettings.SWITCH, "false");
        awaitAsked(2);
        clock.advance(Duration.ofHours(23));
        again();
        Thread.sleep(300);
        assertThat(server.asked()).hasSize(2);
        clock.advance(Duration.ofHours(1));
        again();
        awaitAsked(4);
    }

    @Test
    void whatWasFoundIsThereAfterARestartUntilThatVersionRuns() throws Exception {
        publish(SigningKey.notice("1.3.0", TODAY));
        updates.start();
        turnOn();
        awaitFound();
        assertThat(service(channel("1.2.5")).found()).isPresent();
        assertThat(service(channel("1.3.0")).found()).isEmpty();
        assertThat(service(channel("1.4.0")).found()).isEmpty();
    }

    @Test
    void whatLiesInTheDataFolderIsBelievedNoMoreThanWhatComes() throws Exception {
        publish(SigningKey.notice("1.3.0", TODAY));
        updates.start();
        turnOn();
        awaitFound();
        Path kept = data.root().resolve("update.json");
        String text = Files.readString(kept);
        Files.writeString(kept, text.replaceFirst("\"notice\":\"..", "\"notice\":\"AA"));
        assertThat(updates.found()).isEmpty();
        Files.writeString(kept, "garbage");
        assertThat(updates.found()).isEmpty();
    }

    @Test
    void whatIsNotToBeBelievedIsNotTold() throws Exception {
        String newer = SigningKey.notice("1.3.0", TODAY);
        nothingComesOf(newer, SigningKey.make().sign(newer));
        for (String notice :
                List.of(
                        SigningKey.notice("1.1.0", TODAY),
                        SigningKey.notice("1.3.0", "2027-11-24"),
                        "garbage",
                        newer + " ".repeat(100_000))) {
            nothingComesOf(notice, key.sign(notice));
        }
        assertThat(updates.found()).isEmpty();
    }

    @Test
    void aRedirectToAnotherSchemeIsNotFollowed() throws Exception {
        server.redirect("/notice.json", "http://example.org/notice.json");
        nothingComesOfWhatIsThere();
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUpWhenTheProgramEnds() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        server.on(
                "/notice.json",
                _ -> {
                    begun.countDown();
                    new CountDownLatch(1).await();
                });
        updates.start();
        turnOn();
        assertThat(begun.await(LONG_MS, TimeUnit.MILLISECONDS)).isTrue();
        long before = System.nanoTime();
        updates.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        awaitNoThread();
    }

    @Test
    void aVersionThatWasFoundIsNotTakenBackByAnOlderNotice() throws Exception {
        publish(SigningKey.notice("1.4.0", TODAY));
        updates.start();
        turnOn();
        awaitFound();
        clock.advance(Duration.ofDays(1));
        publish(SigningKey.notice("1.3.0", TODAY));
        again();
        awaitAsked(4);
        assertThat(updates.found().map(Notice::version)).hasToString("Optional[1.4.0]");
    }

    @Test
    void aBuildWithoutAChannelOffersNothing() {
        UpdatesService none = service(null);
        none.start();
        assertThat(none.offered()).isFalse();
        assertThat(none.found()).isEmpty();
        none.close();
        assertThat(updates.offered()).isTrue();
    }

    private void turnOn() {
        config.set(NetSettings.SWITCH, "false");
        config.set(UpdatesSettings.CHECK_KEY, "true");
    }

    /** As the next start of the program, whose user then touches a switch. */
    private void again() {
        updates.close();
        updates = service(channel("1.2.0"));
        config.set(NetSettings.SWITCH, "true");
        updates.start();
        config.set(NetSettings.SWITCH, "false");
    }

    private void nothingComesOf(String notice, String signature) throws Exception {
        server.on("/notice.json", 200, notice).on("/notice.json.sig", 200, signature);
        nothingComesOfWhatIsThere();
    }

    private void nothingComesOfWhatIsThere() throws Exception {
        clock.advance(Duration.ofDays(1));
        config.set(UpdatesSettings.CHECK_KEY, "true");
        int before = net.newest(100).size();
        again();
        for (long end = System.nanoTime() + LONG_MS * 1_000_000;
                net.newest(100).size() == before && System.nanoTime() < end; ) {
            Thread.sleep(20);
        }
        assertThat(net.newest(100).size()).isGreaterThan(before);
        updates.close();
        assertThat(told).doesNotContain(new DomainEvent.NewVersionFound());
        assertThat(updates.found()).isEmpty();
    }

    private void awaitFound() throws InterruptedException {
        for (DomainEvent event = told.poll(LONG_MS, TimeUnit.MILLISECONDS);
                !(event instanceof DomainEvent.NewVersionFound); ) {
            assertThat(event).as("nothing was found in time").isNotNull();
            event = told.poll(LONG_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void awaitAsked(int times) throws InterruptedException {
        for (long end = System.nanoTime() + LONG_MS * 1_000_000;
                server.asked().size() < times && System.nanoTime() < end; ) {
            Thread.sleep(20);
        }
        assertThat(server.asked()).hasSize(times);
    }

    private static void awaitNoThread() throws InterruptedException {
        for (int i = 0; i < 100 && threads() > 0; i++) {
            Thread.sleep(20);
        }
        assertThat(threads()).isZero();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("updates"))
                .count();
    }
}
