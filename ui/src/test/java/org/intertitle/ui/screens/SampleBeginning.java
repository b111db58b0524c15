package org.intertitle.ui.screens;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.profiles.Embedded;
import org.intertitle.ui.firstrun.Beginning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A made-up first run. */
public final class SampleBeginning implements Beginning {
    public final List<String> asked = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();

    @Override
    public List<Path> proposals() {
        return List.of(Path.of("/home/anna/Videos"), Path.of("/media/films"));
    }

    @Override
    public List<Path> folders() {
        return List.copyOf(folders);
    }

    @Override
    public void add(Path folder) {
        asked.add("add " + folder);
        folders.add(folder);
    }

    @Override
    public void remove(Path folder) {
        folders.remove(folder);
    }

    @Override
    public List<Language> languages() {
        return List.of(Language.of("de"), Language.of("en"), Language.of("fr"));
    }

    @Override
    public void ask(List<Language> languages, Embedded embedded) {
        asked.add("ask " + languages + " " + embedded);
    }

    @Override
    public Progress progress() {
        return new Progress(false, 1, null);
    }

    @Override
    public Result result() {
        return new Result(
                1204,
                Language.of("de"),
                611,
                282,
                96,
                215,
                List.of(
                        new Doing(
                                Action.ADOPT,
                                41,
                                "2_German.srt",
                                "The General (1926).de.srt",
                                new Cost(0, 1_600_000, 2)),
                        new Doing(
                                Action.EXTRACT,
                                52,
                                "Nordlicht S01E03.mkv, track 3",
                                "Nordlicht S01E03.de.srt",
                                new Cost(0, 10_600_000, 17)),
                        new Doing(
                                Action.CONVERT,
                                3,
                                "Faust (1926).de.sub",
                                "Faust (1926).de.srt",
                                new Cost(0, 200_000, 1))));
    }

    @Override
    public Optional<PlanId> plan() {
        return Optional.of(new PlanId(1));
    }

    @Override
    public Path addSample() {
        asked.add("sample");
        folders.add(Path.of("/tmp/sample"));
        return Path.of("/tmp/sample");
    }
}
