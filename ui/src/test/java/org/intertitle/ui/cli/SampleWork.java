package org.intertitle.ui.cli;

import org.intertitle.Intertitle;
import org.intertitle.demo.LibraryWriter;
import org.intertitle.demo.SampleLibrary;
import org.intertitle.journal.FreshFolder;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.library.FolderKind;
import org.intertitle.library.ScanListener;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.launcher.RealOpener;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The sample library with a data folder, scanned for German and English. */
record SampleWork(Path library, Path data) {

    private static final ProfileDraft BOTH =
            new ProfileDraft(
                    "Both",
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
                    List.of());

    static SampleWork scanned(Path folder) throws IOException {
        FreshFolder fresh = FreshFolder.open(folder.resolve("work"));
        new LibraryWriter(fresh, "library/").write(SampleLibrary.files());
        SampleWork work = new SampleWork(fresh.folder("library"), fresh.folder("data"));
        try (Intertitle application = RealOpener.create().open(new DataFolder(work.data))) {
            application.profiles().save(BOTH);
            application.library().addFolder(work.library, FolderKind.AUTO, null);
            application.library().scan(null, ScanListener.NONE, Cancellation.NONE);
            application.library().inspectTexts(ScanListener.NONE, Cancellation.NONE);
            application.wanted().recompute(Cancellation.NONE);
        }
        return work;
    }

    Ran run(String... arguments) {
        return Ran.in(data, arguments);
    }
}
