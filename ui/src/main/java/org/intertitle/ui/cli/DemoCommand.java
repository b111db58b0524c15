package org.intertitle.ui.cli;

import org.intertitle.demo.LibraryWriter;
import org.intertitle.demo.SampleLibrary;
import org.intertitle.journal.FreshFolder;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.library.FolderKind;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code demo}: the whole job on a small sample library, telling each step. */
@Command(
        name = "demo",
        description = "Write a small sample library and do the whole job on it, telling each step.")
final class DemoCommand implements Callable<Integer> {

    private static final String LIBRARY = "library/";

    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "An empty folder, or one that demo made (default: a new temporary one).")
    private @Nullable Path folder;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path chosen = folder == null ? Files.createTempDirectory("intertitle-demo-") : folder;
        FreshFolder fresh = FreshFolder.open(chosen);
        Path library = fresh.folder(LIBRARY);
        session.moveTo(fresh.folder("data"));
        Output output = session.output();
        int written = new LibraryWriter(fresh, LIBRARY).write(SampleLibrary.files());
        output.line("Sample library: %s (%d files written)".formatted(library, written));
        prepare(library);

        ScanCommand.Scanned scanned = ScanCommand.scan(session, null);
        output.line("scan     " + scanned.text());
        int before = openItems();
        output.line("wanted   %d subtitles are wanted (German and English)".formatted(before));
        List<PlannedStep> steps = PlanCommand.steps(session, List.of(), List.of());
        steps.forEach(step -> output.line(PlanCommand.Shown.of(step, session.texts()).text()));
        output.line(
                "plan     %d steps; those with a doubt are left for you to decide"
                        .formatted(steps.size()));
        List<PlannedStep> done =
                GetCommand.apply(session, steps.stream().filter(PlannedStep::ticked).toList());
        int after = openItems();
        output.line(
                "get      %d of %d steps done; %d subtitles are still wanted"
                        .formatted(count(done, StepStatus.DONE), done.size(), after));
        output.line(
                "undo     everything can be undone: intertitle --data-dir %s undo --last"
                        .formatted(session.dataFolder().root()));
        Told told =
                new Told(
                        library.toString(),
                        session.dataFolder().root().toString(),
                        scanned.videos(),
                        before,
                        after,
                        done.stream().map(step -> DemoStep.of(step)).toList());
        output.answer(told, () -> "");
        return count(done, StepStatus.FAILED) == 0 ? ExitCode.DONE : ExitCode.PARTLY_DONE;
    }

    /** German and English, as sidecars of any format; the library as one folder. */
    private void prepare(Path library) {
        var application = session.application();
        if (application.library().folders().isEmpty()) {
            application.library().addFolder(library, FolderKind.AUTO, null);
        }
        application
                .profiles()
                .save(
                        new ProfileDraft(
                                "Demo",
                                true,
                                List.of(
                                        Wish.of(Language.of("de"), SubtitleKind.FULL),
                                        Wish.of(Language.of("en"), SubtitleKind.FULL)),
                                Embedded.NONE,
                                List.of(),
                                TargetFormat.KEEP,
                                new Cutoff.All(),
                                List.of(),
                                0,
                                List.of(),
                                List.of(),
                                List.of()));
    }

    private int openItems() {
        return session.application().wanted().open(null, 0, Integer.MAX_VALUE).size();
    }

    private static int count(List<PlannedStep> steps, StepStatus status) {
        return (int) steps.stream().filter(step -> step.status() == status).count();
    }

    /** The answer. */
    record Told(
            String library,
            String data,
            int videos,
            int wantedBefore,
            int wantedAfter,
            List<DemoStep> steps) {

        Told {
            steps = List.copyOf(new ArrayList<>(steps));
        }
    }

    /** One step of the answer. */
    record DemoStep(long id, String action, String from, String to, String outcome) {

        static DemoStep of(PlannedStep step) {
            return new DemoStep(
                    step.id(),
                    step.action().name().toLowerCase(Locale.ROOT),
                    step.from().toString(),
                    step.to().toString(),
                    step.status().name().toLowerCase(Locale.ROOT));
        }
    }
}
