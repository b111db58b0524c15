package org.intertitle.ui.screens;

import org.intertitle.kernel.RequestId;
import org.intertitle.net.LedgerEntry;
import org.intertitle.net.LedgerTotals;
import org.intertitle.net.NetFailure;
import org.intertitle.ui.kit.SettingField;
import org.intertitle.ui.settings.Internet;
import org.intertitle.updates.Notice;
import org.intertitle.updates.Version;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Some requests, and a newer version that was found. */
public final class SampleInternet implements Internet {
    public static final Notice NOTICE =
            new Notice(
                    Version.of("1.4.0").orElseThrow(),
                    LocalDate.of(2026, 11, 20),
                    URI.create("https://intertitle.example/1.4.0"),
                    Map.of(
                            "en",
                            "Reads PGS subtitles. Scans of network disks take half as long.",
                            "de",
                            "Liest PGS-Untertitel. Durchsuchen von Netzwerkplatten dauert halb so"
                                    + " lang."));

    public Facts facts =
            new Facts(
                    List.of(
                            entry(4, 0, 204, 0, 0, null),
                            entry(3, 5, 208, 0, 0, NetFailure.TOO_SLOW),
                            entry(2, 1500, 208, 412, 200, null),
                            entry(1, 1500, 204, 2_914, 200, null)),
                    new LedgerTotals(4, 824, 3_326),
                    new News(Asking.DAILY, NOTICE, SampleTitles.NOW));

    /** The switch, and whether newer versions are looked for. */
    static SampleSettings.SomeSettings switches() {
        return new SampleSettings.SomeSettings(
                new SettingField("net.offline", "boolean", List.of(), "false", "true", true),
                new SettingField("updates.check", "boolean", List.of(), "true", "false", true));
    }

    private static LedgerEntry entry(
            long id, long minutesAgo, long out, long in, int status, @Nullable NetFailure why) {
        return new LedgerEntry(
                new RequestId(id),
                SampleTitles.NOW.minus(Duration.ofMinutes(minutesAgo)),
                "updates.intertitle.example",
                "updates",
                out,
                in,
                status,
                why);
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
