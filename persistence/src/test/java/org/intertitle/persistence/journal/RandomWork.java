package org.intertitle.persistence.journal;

import org.intertitle.journal.FileIntent;
import org.intertitle.journal.Step;
import org.intertitle.kernel.BatchId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Does random but repeatable things to a dozen files; some of them are rightly refused. */
final class RandomWork {

    private final Random random;
    private final Path user;

    RandomWork(long seed, Path user) {
        this.random = new Random(seed);
        this.user = user;
    }

    void next(Bench bench) {
        switch (random.nextInt(6)) {
            case 0 -> undoSome(bench);
            case 1 -> redoSome(bench);
            default -> apply(bench);
        }
    }

    private void apply(Bench bench) {
        BatchId batch = bench.journal.newBatch();
        List<FileIntent> intents = new ArrayList<>();
        IntStream.range(0, 1 + random.nextInt(6)).forEach(_ -> intents.add(intent()));
        bench.journal.apply(batch, intents);
    }

    private FileIntent intent() {
        return switch (random.nextInt(4)) {
            case 0 -> Bench.write(file(), text());
            case 1 -> Bench.replace(file(), text());
            case 2 -> move();
            default -> Bench.delete(file());
        };
    }

    private FileIntent move() {
        Path from = file();
        Path to = file();
        return from.equals(to) ? Bench.delete(from) : Bench.move(from, to);
    }

    private void undoSome(Bench bench) {
        List<Step> standing = bench.standing();
        if (!standing.isEmpty()) {
            Step some = standing.get(random.nextInt(standing.size()));
            if (random.nextBoolean()) {
                bench.journal.undo(some.id());
            } else {
                bench.journal.undoBatch(some.batch());
            }
        }
    }

    private void redoSome(Bench bench) {
        List<Step> undone = bench.journal.history(null, 100).stream().filter(Step::undone).toList();
        if (!undone.isEmpty()) {
            Step some = undone.get(random.nextInt(undone.size()));
            if (random.nextBoolean()) {
                bench.journal.redo(some.id());
            } else {
                bench.journal.redoBatch(some.batch());
            }
        }
    }

    private Path file() {
        String folder = random.nextInt(3) == 0 ? "Subs/" : "";
        return user.resolve(folder + (char) ('a' + random.nextInt(6)) + ".srt");
    }

    /** Few different texts, so that equal bytes meet. */
    private String text() {
        return WHOLE.get(random.nextInt(WHOLE.size()));
    }

    private static final List<String> WHOLE =
            IntStream.range(0, 8).mapToObj(i -> ("text " + i + "\n").repeat(1 + 400 * i)).toList();

    /** Everything that a file may hold; half a text is none of them. */
    static Set<String> whole() {
        return WHOLE.stream().collect(Collectors.toSet());
    }

    /** The files that are there at first. */
    static void begin(Path user) throws IOException {
        Bench.file(user.resolve("Subs/a.srt"), WHOLE.get(1));
        Bench.file(user.resolve("a.srt"), WHOLE.get(2));
        Bench.file(user.resolve("b.srt"), WHOLE.get(2));
        Bench.file(user.resolve("c.srt"), WHOLE.get(3));
    }
}
