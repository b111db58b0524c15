package org.intertitle.ui.doctor;

import org.intertitle.ui.doctor.Finding.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Whether a window could be shown: a display, and on Linux the libraries that it needs. */
record DisplayCheck(BooleanSupplier present, SystemLibraries libraries) implements Check {

    @Override
    public String name() {
        return "display";
    }

    @Override
    public List<Finding> look() {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                present.getAsBoolean()
                        ? Finding.ok("display", "doctor.display")
                        : Finding.warning("display", "doctor.display.none"));
        List<String> missing = libraries.missing();
        if (!missing.isEmpty()) {
            findings.add(
                    libraries
                            .installing(missing)
                            .map(command -> missing("doctor.libraries.missing", missing, command))
                            .orElseGet(() ->
                                    missing("doctor.libraries.missing.unknown", missing, "")));
        } else if (libraries.known()) {
            findings.add(Finding.ok("libraries", "doctor.libraries"));
        }
        return findings;
    }

    private static Finding missing(String key, List<String> missing, String command) {
        return Finding.failed(
                "libraries", key, new Word(String.join(", ", missing)), new Word(command));
    }
}
