package org.intertitle.ui.doctor;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Whether a window is open on the data folder. */
record WindowCheck(BooleanSupplier open) implements Check {

    @Override
    public String name() {
        return "window";
    }

    @Override
    public List<Finding> look() {
        return List.of(
                Finding.ok(
                        name(), open.getAsBoolean() ? "doctor.window.open" : "doctor.window.none"));
    }
}
