package org.intertitle.ui.cli;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryFolder;
import org.intertitle.profiles.Profile;
import org.intertitle.queries.FilterParser;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code library}: the folders, and what is in them. */
@Command(name = "library", description = "Manage library folders and list their videos.")
final class LibraryCommand implements Callable<Integer> {

    /** Videos that are read and printed together. */
    private static final int PAGE = 500;

    private final Session session;

    @Spec private CommandSpec spec;

    LibraryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name one of add, folders, remove, list.");
    }

    @Command(name = "add", description = "Add a library folder.")
    Integer add(
            @Parameters(paramLabel = "FOLDER", description = "A folder with videos.") Path folder,
            @Option(
                            names = "--kind",
                            paramLabel = "KIND",
                            defaultValue = "auto",
                            description = "auto, films, series or anime (default: auto).")
                    FolderKind kind,
            @Option(
                            names = "--profile",
                            paramLabel = "NAME",
                            description = "The profile of its titles (default: the default one).")
                    @Nullable String profile) {
        var application = session.application();
        LibraryFolder added =
                application
                        .library()
                        .addFolder(
                                folder.toAbsolutePath().normalize(),
                                kind,
                                profile == null
                                        ? null
                                        : application.profiles().named(profile).id());
        print(added);
        return ExitCode.DONE;
    }

    @Command(name = "folders", description = "List the library folders.")
    Integer folders() {
        session.application().library().folders().forEach(this::print);
        return ExitCode.DONE;
    }

    @Command(name = "remove", description = "Remove a library folder; its files stay.")
    Integer remove(@Parameters(paramLabel = "ID", description = "The folder's id.") long id) {
        var library = session.application().library();
        LibraryFolder folder = library.folder(new FolderId(id));
        library.removeFolder(folder.id());
        print(folder);
        return ExitCode.DONE;
    }

    @Command(
            name = "list",
            description = "List the videos with their tracks and sidecars.",
            footer = {
                FilterHelp.TITLE,
                FilterHelp.WORDS,
                FilterHelp.MISSING,
                FilterHelp.CAN,
                FilterHelp.REASON,
                FilterHelp.LANG,
                FilterHelp.STANDS,
                FilterHelp.POOR,
                FilterHelp.KIND,
                FilterHelp.FOLDER,
                FilterHelp.PROFILE,
                FilterHelp.QUALITY,
                FilterHelp.ADDED,
                FilterHelp.YEAR,
                FilterHelp.FORMAT,
                FilterHelp.GROUP,
                FilterHelp.STATE,
                FilterHelp.NOT
            })
    Integer list(
            @Option(
                            names = "--query",
                            paramLabel = "Q",
                            defaultValue = "",
                            description = FilterHelp.OPTION)
                    String query) {
        var application = session.application();
        List<VideoId> ids = application.lists().videoIds(FilterParser.parse(query));
        for (int from = 0; from < ids.size(); from += PAGE) {
            List<VideoId> page = ids.subList(from, Math.min(ids.size(), from + PAGE));
            application
                    .lists()
                    .videos(page)
                    .forEach(details -> {
                        ListedVideo video = ListedVideo.of(application, details);
                        session.output().answer(video, video::text);
                    });
        }
        return ExitCode.DONE;
    }

    private void print(LibraryFolder folder) {
        var profile = folder.profile();
        Folder shown =
                new Folder(
                        folder.id().value(),
                        folder.root().toString(),
                        folder.kind().name().toLowerCase(Locale.ROOT),
                        profile == null ? null : profileName(profile),
                        folder.enabled(),
                        folder.online());
        session.output().answer(shown, shown::text);
    }

    private @Nullable String profileName(ProfileId id) {
        return session.application().profiles().list().stream()
                .filter(profile -> profile.id().equals(id))
                .map(Profile::name)
                .findFirst()
                .orElse(null);
    }

    /** A line of the answer. */
    record Folder(
            long id,
            String path,
            String kind,
            @Nullable String profile,
            boolean enabled,
            boolean online) {

        String text() {
            return "%3d  %s  (%s%s%s)"
                    .formatted(
                            id,
                            path,
                            kind,
                            profile == null ? "" : ", profile " + profile,
                            online ? "" : ", offline");
        }
    }
}
