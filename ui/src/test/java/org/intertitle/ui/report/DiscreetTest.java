package org.intertitle.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What somebody's texts must not give away; each was written to break the rules. */
class DiscreetTest {
    private static final List<String> SECRETS =
            List.of(
                    "max", "gandalf", "urlaub", "geheim", "müller", "amélie", "kind", "oma",
                    "privat", "nas", "%c3", "video", "filme");

    private static final Whereabouts WHERE =
            new Whereabouts(
                    "max",
                    "gandalf",
                    "/home/max",
                    "/home/max/.local/share/intertitle",
                    "/opt/java");

    private final Discreet discreet = new Discreet(WHERE);

    private static void assertDiscreet(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        SECRETS.forEach(secret -> assertThat(small).doesNotContain(secret));
    }

    private static String logged(String message) {
        return "2026-12-01 12:00:00,123 WARN  [window-1] o.i.library.Scan " + message;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/max/Filme/Urlaub 2019/Oma & Kind.mkv",
                "/home/max/Filme/Urlaub's \"Geheim\".mkv cannot be read: Permission denied",
                "cannot open '/mnt/nas/It's Geheim.mkv' now, Urlaub",
                "cannot open \"/mnt/nas/Geheim \"Oma\".mkv\"",
                "/mnt/nas/Müller/Amélie.mkv -> /mnt/nas/Müller/Urlaub.srt: No space left on device",
                "/mnt/nas/Mu\u0308ller/Ame\u0301lie.mkv",
                "C:\\Users\\Max\\Filme\\Urlaub\\Geheim.mkv",
                "read d:/Filme/Geheim ohne Endung",
                "\\\\NAS\\Filme\\Urlaub 2019\\Oma.mkv is away",
                "\\\\?\\C:\\Users\\max\\Geheim",
                "file:///home/max/Filme/Urlaub%202019/M%C3%BCller.mkv",
                "file:/C:/Users/Max/Geheim.mkv",
                "jar:file:/home/max/Geheim.jar!/x",
                "smb://max:geheim@nas/Filme/Urlaub",
                "jdbc:postgresql://nas.privat:5432/filme?user=max&password=geheim",
                "jdbc:sqlite:/home/max/Geheim/intertitle.db (SQLite 3.50)",
                "Filme/Urlaub%202019/Oma.mkv",
                "relative Filme/Urlaub/Oma without an end",
                "Urlaub mit Oma (2019).mkv is damaged",
                "Geheim.de.forced.srt",
                "~/Filme/Geheim",
                "~max/Filme",
                "$HOME=/home/max;PATH=/home/max/bin:/usr/bin",
                "the user max on gandalf, MAX@GANDALF and backup_max.db",
                "title='Amélie' name=\"Geheim\"",
                "<a href=\"file:///home/max/Geheim\">Urlaub",
                "[/mnt/nas/Geheim, /mnt/nas/Urlaub]",
                "(/mnt/nas/Geheim (2019)/Oma)",
                "key:/mnt/nas/Geheim",
                "C:Geheim.mkv",
                "/Volumes/NAS/Geheim",
                "/usr/lib/Urlaub/Geheim.mkv",
                "/usr/lib/../../home/max/Geheim",
                "/home/max/.local/share/intertitle/Geheim/Urlaub",
                "/home/max/.local/share/intertitle of Geheim",
                "/opt/java/../Geheim"
            })
    void pathsAndNamesLeaveNoTraceInAnyKindOfText(String text) {
        assertDiscreet(discreet.log(text));
        assertDiscreet(discreet.log(logged(text)));
        assertDiscreet(discreet.log(logged("Cannot take “" + text + "”")));
        assertDiscreet(discreet.value(text));
        assertDiscreet(discreet.trace("java.io.IOException: " + text));
        assertDiscreet(discreet.trace("Caused by: java.nio.file.NoSuchFileException: " + text));
        assertDiscreet(discreet.trace("org.intertitle.kernel.AppException: a.b[" + text + "]"));
        assertDiscreet(discreet.crash("#\n# Problem: " + text + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Amélie", "Geheim and Urlaub", "the nas", "Oma: Kind", "Kind\\n\\tat x"})
    void titlesInWhatTheProgramSpeaksOfAreTakenOut(String title) {
        assertDiscreet(discreet.log(logged("Title “" + title + "” was taken for “" + title + "”")));
        assertDiscreet(discreet.value(title));
        assertDiscreet(discreet.log("java.lang.IllegalStateException: “" + title + "”"));
        assertDiscreet(discreet.trace("java.lang.IllegalStateException: " + title));
        assertDiscreet(discreet.trace("java.lang.NumberFormatException: For input: " + title));
    }

    @Test
    void markThatIsNeverClosedHidesTheRest() {
        assertDiscreet(discreet.log(logged("Cannot take “Geheim and Urlaub")));
    }

    @Test
    void logThatBeginsInTheMiddleOfALineLosesThatLine() {
        assertThat(discreet.tail("eheim and Urlaub” failed\n" + logged("Started")))
                .isEqualTo(logged("Started") + "\n");
    }

    @Test
    void messageOfSeveralLinesLosesAllOfThem() {
        assertDiscreet(
                discreet.trace("java.lang.IllegalStateException: x\nGeheim\n  Urlaub von Oma"));
    }

    @Test
    void crashFileLosesEnvironmentAndMemory() {
        String text =
                """
                #
                # A fatal error has been detected by the Java Runtime Environment:
                #  SIGSEGV (0xb) at pc=0x00007f, pid=12, tid=13
                # Core dump will be written. Default location: /home/max/Geheim/core.12
                #
                ---------------  S U M M A R Y ------------
                Command Line: -Xmx1g -Dx=/home/max/Geheim org.intertitle.ui.launcher.Main Urlaub.mkv
                Host: gandalf, 4 cores
                Time: Tue Dec  1 12:00:00 2026
                ---------------  T H R E A D  ---------------
                Current thread (0x1):  JavaThread "main"
                C  [libc.so.6+0x9d0e5]  abort+0x1
                j  org.intertitle.ui.launcher.Main.main([Ljava/lang/String;)V+8
                siginfo: si_signo: 11 (SIGSEGV)
                Registers:
                RAX=0x1
                Register to memory mapping:
                 - string: "Amélie im Urlaub"
                ---------------  P R O C E S S  ---------------
                Heap:
                 garbage-first heap   total 20480K
                Environment Variables:
                USER=max
                HOME=/home/max
                ---------------  S Y S T E M  ---------------
                OS:
                uname: Linux gandalf 6.1.0 x86_64
                Memory: 4k page, physical 8000000k
                vm_info: OpenJDK 64-Bit Server VM (25)
                """;
        String told = discreet.crash(text);
        assertDiscreet(told);
        assertThat(told)
                .contains("SIGSEGV (0xb) at pc", "libc.so.6+0x9d0e5", "Main.main([Ljava/lang/Str")
                .contains("garbage-first heap", "physical 8000000k", "vm_info: OpenJDK");
    }

    @Test
    void samePathHasTheSameNameHoweverItIsWritten() {
        String name = discreet.value("/home/max/Filme/Müller.mkv");
        assertThat(name).matches("folder-\\d+/file-\\d+\\.mkv");
        assertThat(discreet.value("file:///home/max/Filme/M%C3%BCller.mkv")).isEqualTo(name);
        assertThat(discreet.value("/home/max/Filme/Mu\u0308ller.mkv")).isEqualTo(name);
        assertThat(discreet.log("/home/max/Filme/Müller.mkv: Permission denied"))
                .isEqualTo(name + ": Permission denied\n");
        assertThat(discreet.value("/home/max/Filme/Oma.mkv"))
                .startsWith(name.substring(0, name.indexOf('/')))
                .isNotEqualTo(name);
        assertThat(discreet.value("C:\\Filme\\a.mkv")).isEqualTo(discreet.value("c:/filme/A.MKV"));
    }

    @Test
    void whatIsNobodysStaysReadable() {
        String frame = "\tat java.base/java.lang.Thread.run(Thread.java:1474)";
        assertThat(discreet.log(logged("The first frame is drawn")))
                .isEqualTo(logged("The first frame is drawn") + "\n");
        assertThat(discreet.log(frame)).isEqualTo(frame + "\n");
        assertThat(discreet.log("\t... 12 common frames omitted")).contains("... 12 common");
        assertThat(discreet.log("cannot load /usr/lib/x86_64-linux-gnu/libgtk-3.so.0 twice"))
                .contains("/usr/lib/x86_64-linux-gnu/libgtk-3.so.0 twice");
        assertThat(discreet.value("/home/max/.local/share/intertitle/logs/intertitle.log"))
                .isEqualTo("data-folder/logs/intertitle.log");
        assertThat(discreet.trace("java.lang.NullPointerException: Cannot invoke \"a.B.c()\""))
                .contains("Cannot invoke \"a.B.c()\"");
        assertThat(discreet.trace("org.intertitle.kernel.AppException: journal.disk_full[/a b]"))
                .contains("journal.disk_full");
        assertThat(discreet.trace("java.sql.SQLException: [SQLITE_FULL] insert of Oma failed"))
                .contains("[SQLITE_FULL]");
        assertThat(discreet.log(logged("a maximum of gandalfs"))).contains("a maximum of gandalfs");
    }

    @Test
    void hugeAndOddTextsEndSoon() {
        assertThat(discreet.log("“".repeat(50_000) + "/".repeat(50_000) + "'".repeat(50_000)))
                .isNotNull();
        assertThat(discreet.log("\\".repeat(100_000) + "\0\uFFFF\uD800 %zz %")).isNotNull();
        assertThat(discreet.trace("a.".repeat(50_000) + "B: x")).isNotNull();
        assertThat(discreet.log("")).isEmpty();
    }
}
