package org.intertitle.ui.firstrun;

import org.intertitle.Stores;
import org.intertitle.automation.JobKinds;
import org.intertitle.automation.RecomputeWanted;
import org.intertitle.automation.ScanLibrary;
import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobsService;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.LibraryService;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.ProfilesService;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.kit.Languages;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The first run's questions, answered by the services. Thread-safe. */
public final class FirstScan implements Beginning {
    private static final int JOBS = 50;

    private final Stores stores;
    private final LibraryService library;
    private final ProfilesService profiles;
    private final JobsService jobs;
    private final FirstPlan plan;
    private final Supplier<Path> sample;

    /** {@code sample} writes the sample library and returns its folder. */
    public FirstScan(
            Stores stores,
            LibraryService library,
            ProfilesService profiles,
            JobsService jobs,
            FirstPlan plan,
            Supplier<Path> sample) {
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
    public List<Path> folders() {
        return library.folders().stream().map(LibraryFolder::root).toList();
    }

    @Override
    public void add(Path folder) {
        LibraryFolder added = library.addFolder(folder, FolderKind.AUTO, null);
        jobs.submit(ScanLibrary.below(added.root()));
    }

    @Override
    public void remove(Path folder) {
        library.folders().stream()
                .filter(each -> each.root().equals(folder))
                .forEach(each -> library.removeFolder(each.id()));
    }

    @Override
    public List<Language> languages() {
        return Languages.likelyFirst(List.of(Language.of(Locale.getDefault().getLanguage())));
    }

    @Override
    public void ask(List<Language> languages, Embedded embedded) {
        Profile before = profiles.ensureDefault(Locale.getDefault());
        ProfileDraft rest = ProfileDraft.of(before);
        List<Wish> wishes =
                languages.stream().map(each -> Wish.of(each, SubtitleKind.FULL)).toList();
        ProfileDraft asked =
                new ProfileDraft(
                        nameOf(languages),
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

    private static String nameOf(List<Language> languages) {
        return languages.stream()
                .map(language -> language.locale().getDisplayName())
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
        Language first = profiles.ensureDefault(Locale.getDefault()).wishes().getFirst().language();
        return plan.result(first, stores);
    }

    @Override
    public Optional<PlanId> plan() {
        return plan.id();
    }

    @Override
    public Path addSample() {
        Path folder = sample.get();
        add(folder);
        return folder;
    }
}
