package org.intertitle.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.doctor.CheckState;
import org.intertitle.ui.doctor.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class ReportTest {
    private static final Finding GONE =
            new Finding(
                    "library_folder_1",
                    CheckState.WARNING,
                    "doctor.folders.gone",
                    Optional.of("doctor.folders.gone.remedy"),
                    List.of(Path.of("/home/anna/Geheim"), new Finding.Word("1")));
    private static final KeptFailure FAILURE =
            new KeptFailure(
                    Instant.EPOCH,
                    "Geheim konnte nicht gelesen werden",
                    "java.io.IOException: /home/anna/Geheim\n\tat a.b.C.d(C.java:1)\n");

    @TempDir private Path folder;

    private static String text(Report report) {
        return String.join("\n", report.lines());
    }

    @Test
    void withoutNamesNothingOfThePersonIsInAnyPart() {
        String text = text(SampleMaterial.with(List.of(GONE), List.of(FAILURE)).report(false));
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("geheim", "anna", "filme");
        assertThat(text)
                .contains("library_folder_1", "folder-2 is not there", "at a.b.C.d(C.java:1)")
                .contains("library.preset = kodi", "library.folder = (changed)", "-Xmx512m")
                .contains("The first frame is drawn", ".mkv”");
    }

    @Test
    void withNamesAllIsToldButSecrets() {
        String text = text(SampleMaterial.with(List.of(GONE), List.of(FAILURE)).report(true));
        assertThat(text)
                .contains("/home/anna/Geheim is not there", "library.folder = /home/anna/Geheim")
                .contains("/home/anna/Filme/Geheim.mkv", "Geheim konnte nicht gelesen werden");
        assertThat(Secrets.hidden("AWS_SECRET_ACCESS_KEY=geheim, -Dx.keyStorePassword=geheim"))
                .isEqualTo("AWS_SECRET_ACCESS_KEY=***, -Dx.keyStorePassword=***");
        assertThat(Secrets.hidden("url=jdbc:x://me:geheim@h/d?password=geheim&token: abc x"))
                .isEqualTo("url=jdbc:x://***@h/d?password=***&token: *** x");
    }

    @Test
    void fileHoldsWhatWasShownBefore() throws IOException {
        Report report = SampleMaterial.with(List.of(GONE), List.of()).report(false);
        Path file = folder.resolve("Bericht ü.zip");
        report.write(file);
        Map<String, String> written = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : zip.stream().toList()) {
                written.put(
                        entry.getName(),
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(written.keySet())
                .containsExactly(
                        "about.txt", "checks.txt", "configuration.txt", "logs/intertitle.log");
        report.parts().forEach(part -> assertThat(written).containsEntry(part.name(), part.text()));
    }

    @Test
    void onlyTheEndsOfTheNewestLogsAreCollected() throws IOException {
        DataFolder data = new DataFolder(folder);
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            log.append("2026-12-01 12:00:00,000 INFO  [main] o.i.X Line %d\n".formatted(i));
        }
        for (int i = 0; i < 9; i++) {
            Files.writeString(data.logs().resolve("intertitle." + i + ".log"), log);
            Files.writeString(data.logs().resolve("hs_err_pid" + i + ".log"), "# crash " + i);
        }
        Files.write(data.logs().resolve("intertitle.log"), new byte[] {(byte) 0xFF, 0, 10});
        ReportMaterial material =
                new Reporter(Optional.of(data), Clock.systemUTC())
                        .collect(List.of(), Optional.empty(), List.of());
        String text = text(material.report(false));
        assertThat(text).contains("Line 19999", "# crash").hasSizeLessThan(1_200_000);
        assertThat(material.logs()).hasSize(4);
        assertThat(material.crashes()).hasSize(2);
    }

    @Test
    void reportCanBeMadeWithoutADataFolder() {
        ReportMaterial material =
                new Reporter(Optional.empty(), Clock.systemUTC())
                        .collect(List.of(GONE), Optional.empty(), List.of());
        assertThat(text(material.report(false))).contains("java.runtime.version");
    }
}
