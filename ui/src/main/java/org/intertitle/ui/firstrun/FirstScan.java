package org.intertitle.ui.firstrun;

import org.intertitle.Stores;
import org.intertitle.automation.JobKinds;
import org.intertitle.automation.RecomputeWanted;
import org.intertitle.automation.ScanLibrary;
import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobsService;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.library.FolderAdvice;
import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.LibraryService;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.ProfilesService;
import org.intertitle.profiles.Wish;
import org.intertitle.queries.LibraryQueries.FoundLanguage;
import org.intertitle.ui.kit.Languages;
import org.intertitle.ui.kit.SampleFolder;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first run's questions, answered by the services. Thread-safe. */
public final class FirstScan implements Beginning {
    private static final int JOBS = 50;

    private final Stores stores;
    private final LibraryService library;
    private final ProfilesService profiles;
    private final JobsService jobs;
    private final FirstPlan plan;
    private final SampleFolder sample;

    public FirstScan(
            Stores stores,
            LibraryService library,
            ProfilesService profiles,
            JobsService jobs,
            FirstPlan plan,
            SampleFolder sample) {
        this.stores = stores;
        this.library = library;
        this.profiles = profiles;
        this.jobs = jobs;
        this.plan = plan;
        this.sample = sample;
    }

    @Override
    public List<Path> proposals() {
        return ProposedFolders.present();
    }

    @Override
    public List<Chosen> folders() {
        return library.folders().stream().map(this::chosen).toList();
    }

    private Chosen chosen(LibraryFolder folder) {
        Path root = folder.root();
        int videos =
                stores.unitOfWork().read(tx -> stores.library().size(tx, folder.id())).videos();
        return new Chosen(root, videos, library.adviceOn(root), sample.is(root));
    }

    @Override
    public FolderAdvice look(Path folder) {
        return library.adviceOn(folder);
    }

    @Override
    public void add(Path folder) {
        LibraryFolder added = library.addFolder(folder, FolderKind.AUTO, null);
        jobs.submit(ScanLibrary.below(added.root()));
    }

    @Override
    public void standFor(Path outer, List<Path> inner) {
        inner.forEach(this::remove);
        if (library.folders().stream().noneMatch(each -> each.root().equals(outer))) {
            library.addFolder(outer, FolderKind.AUTO, null);
        }
        jobs.submit(ScanLibrary.below(outer));
    }

    @Override
    public void remove(Path folder) {
        boolean deleted = sample.is(folder);
        library.folders().stream()
                .filter(each -> each.root().equals(folder))
                .forEach(each -> library.removeFolder(each.id()));
        if (deleted) {
            sample.discard();
        }
    }

    @Override
    public List<Language> languages() {
        return Languages.likelyFirst(List.of(Language.of(Locale.getDefault().getLanguage())));
    }

    @Override
    public List<FoundLanguage> found() {
        return stores.unitOfWork().read(stores.libraryQueries()::foundLanguages);
    }

    @Override
    public void ask(List<LanguageWish> chosen, Embedded embedded) {
        Profile before = profiles.ensureDefault(Locale.getDefault());
        ProfileDraft rest = ProfileDraft.of(before);
        List<Wish> wishes =
                chosen.stream().map(LanguageWish::wishes).flatMap(List::stream).toList();
        ProfileDraft asked =
                new ProfileDraft(
                        nameOf(chosen),
                        true,
                        wishes,
                        embedded,
                        rest.equivalents(),
                        rest.format(),
                        new Cutoff.All(),
                        rest.sources(),
                        rest.minimumScore(),
                        rest.mustContainAll(),
                        rest.mustContainAny(),
                        rest.mustNotContain());
        profiles.save(before.id(), asked);
        jobs.submit(RecomputeWanted.all());
    }

    private static String nameOf(List<LanguageWish> wishes) {
        return wishes.stream()
                .map(wish -> wish.language().locale().getDisplayName())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Progress progress() {
        List<Job> active = jobs.list(JOBS).stream().filter(job -> !job.state().ended()).toList();
        return active.stream()
                .filter(job -> job.kind().equals(JobKinds.SCAN_LIBRARY))
                .findFirst()
                .or(() -> active.stream().findFirst())
                .map(job -> new Progress(true, job.progress(), job.said().orElse(null)))
                .orElseGet(() -> new Progress(false, 1, null));
    }

    @Override
    public Result result() {
        Map<Language, Wish> firstOfEach = new LinkedHashMap<>();
        profiles.ensureDefault(Locale.getDefault())
                .wishes()
                .forEach(wish -> firstOfEach.putIfAbsent(wish.language(), wish));
        return plan.result(List.copyOf(firstOfEach.values()), stores);
    }

    @Override
    public Optional<PlanId> plan() {
        return plan.id();
    }

    @Override
    public Path addSample() {
        Optional<Path> known =
                library.folders().stream().map(LibraryFolder::root).filter(sample::is).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Path folder = sample.write();
        add(folder);
        return folder;
    }
}
