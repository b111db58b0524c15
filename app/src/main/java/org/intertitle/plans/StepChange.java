package org.intertitle.plans;

import org.intertitle.journal.FileIntent;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** One change of a file that a step takes. */
public sealed interface StepChange {

    /** A new file, in the place of the file with the hash {@code replaces} but of no other. */
    @SuppressWarnings("ArrayRecordComponent")
    record Write(Path to, byte[] bytes, @Nullable String replaces) implements StepChange {}

    /** A file under another name; {@code expectedSha256} is what the plan looked at, if known. */
    record Move(Path from, Path to, @Nullable String expectedSha256) implements StepChange {}

    /** What the journal is asked to do. */
    default FileIntent intent(String action, String subject) {
        return switch (this) {
            case Write write ->
                    new FileIntent.Write(
                            action,
                            subject,
                            write.to(),
                            write.bytes(),
                            write.replaces() != null,
                            write.replaces(),
                            null);
            case Move move ->
                    new FileIntent.Move(
                            action, subject, move.from(), move.to(), move.expectedSha256());
        };
    }

    /** What it holds in memory. */
    default long size() {
        return switch (this) {
            case Write write -> write.bytes().length;
            case Move _ -> 0;
        };
    }
}
