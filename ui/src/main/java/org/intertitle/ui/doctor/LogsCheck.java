package org.intertitle.ui.doctor;

import org.intertitle.ui.doctor.Finding.Bytes;
import org.intertitle.ui.doctor.LogFolder.Log;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** How much the logs take, and whether they can be written. */
record LogsCheck(LogFolder logs) implements Check {

    /** Rotation keeps ten megabytes of each log and five crash files. */
    private static final long MUCH = 100_000_000;

    @Override
    public String name() {
        return "logs";
    }

    @Override
    public List<Finding> look() {
        List<Log> all = Stream.concat(logs.logs().stream(), logs.crashes().stream()).toList();
        Bytes bytes = new Bytes(all.stream().mapToLong(Log::bytes).sum());
        if (!Files.isWritable(logs.folder())) {
            return List.of(Finding.warning(name(), "doctor.logs.unwritable", logs.folder()));
        }
        return List.of(
                bytes.count() > MUCH
                        ? Finding.warning(
                                name(), "doctor.logs.much", all.size(), bytes, logs.folder())
                        : Finding.ok(name(), "doctor.logs", all.size(), bytes, logs.folder()));
    }
}
