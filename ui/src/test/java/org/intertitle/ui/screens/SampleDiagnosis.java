package org.intertitle.ui.screens;

import org.intertitle.ui.doctor.CheckState;
import org.intertitle.ui.doctor.Finding;
import org.intertitle.ui.report.KeptFailure;
import org.intertitle.ui.report.ReportMaterial;
import org.intertitle.ui.report.SampleMaterial;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the checks of a made-up machine found. */
final class SampleDiagnosis {
    private static final Path DATA = Path.of("/home/anna/.local/share/intertitle");

    private SampleDiagnosis() {}

    static List<Finding> findings() {
        return List.of(
                finding(
                        "runtime",
                        CheckState.OK,
                        word("1.0.0"),
                        word("25.0.3"),
                        word("Linux"),
                        word("6.1"),
                        word("amd64")),
                finding("memory", CheckState.OK, new Finding.Bytes(512_000_000), 4),
                finding("cache.gone", CheckState.WARNING, Path.of("/opt/intertitle/lib/app.aot")),
                finding(
                        "libraries.missing",
                        CheckState.FAILED,
                        word("libpangoft2-1.0.so.0"),
                        word("sudo apt install libpangoft2-1.0-0")),
                finding("data_folder", CheckState.OK, DATA),
                finding(
                        "room.data.little",
                        CheckState.WARNING,
                        new Finding.Bytes(310_000_000),
                        DATA),
                finding("last_run", CheckState.OK),
                finding(
                        "folders.gone",
                        CheckState.WARNING,
                        Path.of("/mnt/nas/Anime und andere Serien in einem langen Ordnernamen"),
                        word("3")));
    }

    private static Finding finding(String key, CheckState state, Object... values) {
        return new Finding(
                key,
                state,
                "doctor." + key,
                state == CheckState.OK
                        ? Optional.empty()
                        : Optional.of("doctor." + key + ".remedy"),
                List.of(values));
    }

    private static Finding.Word word(String text) {
        return new Finding.Word(text);
    }

    static ReportMaterial material(List<KeptFailure> failures) {
        return SampleMaterial.with(findings(), failures);
    }
}
