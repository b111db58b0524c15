package org.intertitle.ui.doctor;

import org.intertitle.journal.JournalService;
import org.intertitle.journal.KeptBytes;
import org.intertitle.ui.doctor.Finding.Bytes;

import java.util.List;

/**
 * Whether the journal can be read, and what its newest steps replaced is still there. Looks for the
 * files, not into them.
 */
record JournalCheck(JournalService journal) implements Check {

    private static final int LOOKED_AT = 200;

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public List<Finding> look() {
        int steps = journal.count();
        KeptBytes kept = journal.keptBytes();
        long lost =
                journal.history(null, LOOKED_AT).stream()
                        .filter(step -> !journal.reversible(step))
                        .count();
        return List.of(
                lost == 0
                        ? Finding.ok(
                                name(),
                                "doctor.journal",
                                steps,
                                kept.files(),
                                new Bytes(kept.bytes()))
                        : Finding.warning(name(), "doctor.journal.not_kept", lost, LOOKED_AT));
    }
}
