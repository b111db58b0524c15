package org.intertitle.ui.doctor;

import org.intertitle.ui.doctor.Finding.Bytes;
import org.intertitle.ui.doctor.Finding.Word;

import java.util.List;
import java.util.function.UnaryOperator;

/** The version, the virtual machine, and how much memory it may take. */
record RuntimeCheck(UnaryOperator<String> properties) implements Check {

    /** What a library of a hundred thousand videos has been scanned with. */
    private static final long ENOUGH = 120_000_000;

    @Override
    public String name() {
        return "runtime";
    }

    @Override
    public List<Finding> look() {
        long most = Runtime.getRuntime().maxMemory();
        return List.of(
                Finding.ok(
                        "runtime",
                        "doctor.runtime",
                        new Word(Program.version()),
                        word("java.runtime.version"),
                        word("os.name"),
                        word("os.version"),
                        word("os.arch")),
                memory(most));
    }

    private static Finding memory(long most) {
        int processors = Runtime.getRuntime().availableProcessors();
        return most < ENOUGH
                ? Finding.warning("memory", "doctor.memory.little", new Bytes(most))
                : Finding.ok("memory", "doctor.memory", new Bytes(most), processors);
    }

    private Word word(String property) {
        return new Word(String.valueOf(properties.apply(property)));
    }
}
