package org.intertitle.ui.report;

import org.intertitle.config.SettingValue;
import org.intertitle.ui.doctor.Finding;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a report of a made-up machine is made of. */
public final class SampleMaterial {
    static final Whereabouts WHERE =
            new Whereabouts(
                    "anna",
                    "gandalf",
                    "/home/anna",
                    "/home/anna/.local/share/intertitle",
                    "/opt/java");

    private SampleMaterial() {}

    public static ReportMaterial with(List<Finding> findings, List<KeptFailure> failures) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("version", "1.0.0");
        values.put("os.name", "Linux");
        values.put("XDG_CURRENT_DESKTOP", "GNOME");
        return new ReportMaterial(
                new Facts(
                        Instant.parse("2026-11-24T18:00:00Z"),
                        values,
                        List.of("-Xmx512m", "-XX:AOTCache=/home/anna/apps/x.aot", "-Dkey=geheim"),
                        WHERE),
                findings,
                List.of(
                        setting("library.folder", "path", "/home/anna/Geheim"),
                        setting("library.preset", "choice", "kodi")),
                failures,
                Map.of(
                        "intertitle.log",
                        "2026-11-24 17:59:58,120 INFO  [main] o.i.ui.launcher The first frame is"
                                + " drawn\n2026-11-24 18:00:00,001 WARN  [job-1] o.i.jobs.JobRun"
                                + " Cannot read “/home/anna/Filme/Geheim.mkv”\n"),
                Map.of());
    }

    private static SettingValue setting(String key, String type, String value) {
        return new SettingValue("library", key, value, "", true, type, List.of(), "");
    }
}
