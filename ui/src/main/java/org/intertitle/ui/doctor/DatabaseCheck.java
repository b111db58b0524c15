package org.intertitle.ui.doctor;

import org.intertitle.Stores;

import java.util.List;

/** Whether the database is sound. */
record DatabaseCheck(Stores stores) implements Check {

    @Override
    public String name() {
        return "database";
    }

    @Override
    public List<Finding> look() {
        List<String> findings = stores.check();
        return List.of(
                findings.isEmpty()
                        ? Finding.ok(name(), "doctor.database", stores.info().url())
                        : Finding.failed(
                                name(), "doctor.database.unsound", String.join("; ", findings)));
    }
}
