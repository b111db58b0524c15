package org.intertitle.ui.doctor;

import org.intertitle.config.ConfigService;
import org.intertitle.config.SettingProblem;
import org.intertitle.ui.doctor.Finding.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Whether all that is stored as a setting is understood and allowed. */
record SettingsCheck(ConfigService config, Supplier<List<String>> foreignLocal) implements Check {

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public List<Finding> look() {
        List<String> foreign = new ArrayList<>(config.unknown().keySet());
        foreign.addAll(foreignLocal.get());
        List<Finding> findings = new ArrayList<>();
        foreign.forEach(
                key -> findings.add(Finding.warning(name(), "doctor.settings.foreign", key)));
        for (SettingProblem problem : config.problems()) {
            findings.add(
                    Finding.warning(
                            name(),
                            "doctor.settings.problem",
                            new Word(problem.key()),
                            problem.stored()));
        }
        return findings.isEmpty() ? List.of(Finding.ok(name(), "doctor.settings")) : findings;
    }
}
