package org.intertitle.ui.shell;

import org.intertitle.Stores;
import org.intertitle.kernel.Language;
import org.intertitle.library.LibraryService;
import org.intertitle.library.SidecarName;
import org.intertitle.library.SubtitleHome;
import org.intertitle.library.Title;
import org.intertitle.library.Video;
import org.intertitle.subtitle.SubtitleInspector;
import org.intertitle.subtitle.TextLanguage;
import org.intertitle.ui.kit.EpisodeCode;
import org.intertitle.wanted.Adoption;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Says for which videos of the library a dropped subtitle file could be adopted. Thread-safe. */
final class SubtitleHomes {
    /** The beginning of a text is enough to tell its language. */
    private static final int READ = 1 << 18;

    private final LibraryService library;
    private final Stores stores;
    private final SubtitleInspector inspector = new SubtitleInspector(new TextLanguage());

    SubtitleHomes(LibraryService library, Stores stores) {
        this.library = library;
        this.stores = stores;
    }

    Dropped of(Path file) {
        if (!Files.isRegularFile(file)) {
            return new Dropped.Unfit(file, Dropped.Why.UNKNOWN_KIND);
        }
        if (library.sidecarAt(file).isPresent()) {
            return new Dropped.SubtitleFile(file, List.of(), null);
        }
        SubtitleHome home = library.homeOf(String.valueOf(file.getFileName()));
        if (home.videos().isEmpty()) {
            return new Dropped.SubtitleFile(file, List.of(), Dropped.Why.NO_HOME);
        }
        try {
            Language language = language(file, home.name());
            return language.determined()
                    ? new Dropped.SubtitleFile(file, homes(file, home, language), null)
                    : new Dropped.SubtitleFile(file, List.of(), Dropped.Why.NO_LANGUAGE);
        } catch (IOException _) {
            return new Dropped.Unfit(file, Dropped.Why.UNREADABLE);
        }
    }

    private Language language(Path file, SidecarName name) throws IOException {
        if (name.language().determined()) {
            return name.language();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return inspector.language(in.readNBytes(READ)).language();
        }
    }

    private List<Dropped.Home> homes(Path file, SubtitleHome home, Language language) {
        SidecarName name = home.name();
        return home.videos().stream()
                .map(video ->
                        new Dropped.Home(
                                nameOf(video),
                                library.path(video),
                                new Adoption(
                                        file,
                                        video.id(),
                                        language,
                                        name.forced(),
                                        name.hearingImpaired())))
                .toList();
    }

    private String nameOf(Video video) {
        Optional<Title> title =
                stores.unitOfWork().read(tx -> stores.library().title(tx, video.title()));
        String code = EpisodeCode.of(video.numbers());
        return (title.map(Title::name).orElse("") + " " + code).strip();
    }
}
