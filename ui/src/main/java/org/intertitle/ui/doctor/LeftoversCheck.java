package org.intertitle.ui.doctor;

import java.nio.file.Path;
import java.util.List;

/** Temporary files that were left behind. */
record LeftoversCheck(Leftovers leftovers) implements Check {

    @Override
    public String name() {
        return "leftovers";
    }

    @Override
    public List<Finding> look() {
        List<Path> own = leftovers.own();
        List<Path> elsewhere = leftovers.elsewhere();
        if (!elsewhere.isEmpty()) {
            return List.of(
                    Finding.warning(
                            name(),
                            "doctor.leftovers.elsewhere",
                            elsewhere.size(),
                            elsewhere.getFirst()));
        }
        return List.of(
                own.isEmpty()
                        ? Finding.ok(name(), "doctor.leftovers.none")
                        : Finding.ok(name(), "doctor.leftovers.own", own.size()));
    }
}
