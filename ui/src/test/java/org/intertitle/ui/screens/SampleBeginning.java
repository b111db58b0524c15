package org.intertitle.ui.screens;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.library.FolderAdvice;
import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.profiles.Embedded;
import org.intertitle.queries.LibraryQueries.FoundLanguage;
import org.intertitle.ui.firstrun.Beginning;
import org.intertitle.ui.firstrun.LanguageWish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A made-up first run. */
public final class SampleBeginning implements Beginning {
    public final List<String> asked = new ArrayList<>();
    public int counted;
    public Runnable whileCounting = () -> {};
    public Progress progress = new Progress(false, 1, null);
    public List<FoundLanguage> found =
            List.of(
                    new FoundLanguage(Language.of("en"), 812),
                    new FoundLanguage(Language.of("ja"), 77),
                    new FoundLanguage(Language.of("pt-BR"), 12));
    private final List<Path> folders = new ArrayList<>();
    private final Map<Path, FolderAdvice> advices = new HashMap<>();

    @Override
    public List<Path> proposals() {
        return List.of(Path.of("/home/anna/Videos"), Path.of("/media/films"));
    }

    @Override
    public List<Chosen> folders() {
        return folders.stream()
                .map(each ->
                        new Chosen(each, 1204, look(each), each.equals(Path.of("/tmp/sample"))))
                .toList();
    }

    /** From now on this is said of a folder. */
    public void advise(FolderAdvice advice) {
        advices.put(advice.folder(), advice);
    }

    @Override
    public FolderAdvice look(Path folder) {
        return advices.getOrDefault(folder, new FolderAdvice.Fine(folder));
    }

    @Override
    public void add(Path folder) {
        asked.add("add " + folder);
        folders.add(folder);
    }

    @Override
    public void standFor(Path outer, List<Path> inner) {
        asked.add("stand " + outer + " for " + inner);
        folders.removeAll(inner);
        if (!folders.contains(outer)) {
            folders.add(outer);
        }
    }

    @Override
    public void remove(Path folder) {
        asked.add("remove " + folder);
        folders.remove(folder);
    }

    @Override
    public List<Language> languages() {
        return List.of(Language.of("de"), Language.of("en"), Language.of("fr"));
    }

    @Override
    public List<FoundLanguage> found() {
        return found;
    }

    @Override
    public void ask(List<LanguageWish> wishes, Embedded embedded) {
        List<String> all = wishes.stream().map(SampleBeginning::text).toList();
        asked.add("ask " + all + " " + embedded);
    }

    private static String text(LanguageWish wish) {
        return wish.language() + " " + wish.extent() + " " + wish.hearingImpaired();
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public Result result() {
        counted++;
        whileCounting.run();
        return new Result(
                1204,
                Language.of("de"),
                611,
                282,
                96,
                215,
                List.of(new Lacking(Language.of("en"), 120)),
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
