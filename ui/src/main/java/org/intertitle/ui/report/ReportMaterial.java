package org.intertitle.ui.report;

import org.intertitle.config.SettingValue;
import org.intertitle.ui.doctor.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that a report is made of, as it was collected once; how much of it is told is chosen after
 * that. Immutable and thread-safe.
 *
 * @param logs the ends of the newest logs by file name, newest first
 * @param crashes crash files by their name, newest first
 */
public record ReportMaterial(
        Facts facts,
        List<Finding> findings,
        List<SettingValue> settings,
        List<KeptFailure> failures,
        Map<String, String> logs,
        Map<String, String> crashes) {

    public ReportMaterial {
        findings = List.copyOf(findings);
        settings = List.copyOf(settings);
        failures = List.copyOf(failures);
    }

    /** The report, with paths and names or with others in their place. */
    public Report report(boolean names) {
        Discretion discretion = names ? Discretion.NONE : new Discreet(facts.where());
        ReportTexts texts = new ReportTexts(discretion, names);
        List<ReportPart> parts = new ArrayList<>();
        parts.add(part("about.txt", texts.about(facts)));
        parts.add(part("checks.txt", texts.checks(findings)));
        parts.add(part("configuration.txt", texts.settings(settings)));
        if (!failures.isEmpty()) {
            parts.add(part("failures.txt", texts.failures(failures)));
        }
        logs.forEach((name, text) -> parts.add(part("logs/" + name, discretion.tail(text))));
        crashes.forEach((name, text) -> parts.add(part("logs/" + name, discretion.crash(text))));
        return new Report(parts);
    }

    private static ReportPart part(String name, String text) {
        return new ReportPart(name, Secrets.hidden(text));
    }
}
