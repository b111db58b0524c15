package org.intertitle.ui.cli;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.RemoteDisk;
import org.intertitle.library.LibraryFolder;
import org.intertitle.subtitle.SubtitleInspector;
import org.intertitle.subtitle.TextLanguage;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code doctor}: checks what the program stands on, and says what to do about each finding. */
@Command(name = "doctor", description = "Check folders, permissions, engines and the database.")
final class DoctorCommand implements Callable<Integer> {

    private final Session session;
    private final List<Check> checks = new ArrayList<>();

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (dataFolder() && database()) {
            folders();
            settings();
        }
        engines();
        Diagnosis diagnosis = new Diagnosis(checks);
        session.output().answer(diagnosis, diagnosis::text);
        return checks.stream().anyMatch(check -> check.state.equals("failed"))
                ? ExitCode.FAILED
                : ExitCode.DONE;
    }

    private boolean dataFolder() {
        try {
            Path root = session.dataFolder().root();
            String type = Files.getFileStore(root).type().toLowerCase(Locale.ROOT);
            if (RemoteDisk.is(type)) {
                failed(
                        "data_folder",
                        root + " lies on a network share (" + type + ").",
                        "SQLite cannot lock files there. Choose a local folder with --data-dir.");
            } else {
                ok("data_folder", root + " is writable.");
            }
            return true;
        } catch (AppException e) {
            failed("data_folder", session.texts().text(e), session.texts().remedy(e));
        } catch (IOException e) {
            failed("data_folder", String.valueOf(e.getMessage()), "Check the disk it lies on.");
        }
        return false;
    }

    private boolean database() {
        try {
            var stores = session.application().stores();
            List<String> findings = stores.check();
            if (findings.isEmpty()) {
                ok("database", "%s is sound.".formatted(stores.info().url()));
            } else {
                failed(
                        "database",
                        String.join("; ", findings),
                        "Restore a backup: intertitle database restore FILE. A scan finds the"
                                + " library again.");
            }
            return true;
        } catch (AppException e) {
            failed("database", session.texts().text(e), session.texts().remedy(e));
            return false;
        }
    }

    private void folders() {
        List<LibraryFolder> folders = session.application().library().folders();
        if (folders.isEmpty()) {
            warning(
                    "library_folders",
                    "There is no library folder yet.",
                    "Add one: intertitle library add FOLDER");
        }
        folders.forEach(this::folder);
    }

    private void folder(LibraryFolder folder) {
        String name = "library_folder_" + folder.id();
        Path root = folder.root();
        if (!Files.isDirectory(root)) {
            warning(
                    name,
                    root + " is not there.",
                    "Connect its disk, or remove it: intertitle library remove " + folder.id());
        } else if (!Files.isReadable(root)) {
            failed(name, root + " cannot be read.", "Give yourself the right to read it.");
        } else if (!Files.isWritable(root)) {
            warning(
                    name,
                    root + " cannot be written.",
                    "Nothing can be adopted or extracted there before you have the right to"
                            + " write.");
        } else {
            ok(name, root + " can be read and written.");
        }
    }

    private void settings() {
        var config = session.application().config();
        var problems = config.problems();
        List<String> foreign = new ArrayList<>(config.unknown().keySet());
        foreign.addAll(session.opener().foreignLocalSettings(session.dataFolder()));
        if (problems.isEmpty() && foreign.isEmpty()) {
            ok("settings", "All settings are valid.");
        }
        foreign.forEach(key ->
                warning(
                        "settings",
                        key + " is not understood by this version; it is kept as it is.",
                        "Nothing needs to be done. Install the newer Intertitle that wrote it, if"
                                + " you want it to count."));
        problems.forEach(problem ->
                warning(
                        "settings",
                        "%s holds '%s', which is not allowed; its default is used."
                                .formatted(problem.key(), problem.stored()),
                        "Set it anew: intertitle config reset " + problem.key()));
    }

    private void engines() {
        byte[] text =
                "1\n00:00:01,000 --> 00:00:04,000\nWe should have left before the rain started.\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var look = new SubtitleInspector(new TextLanguage()).language(text);
        if ("en".equals(look.language().tag())) {
            ok("engine_language", "The language of texts is told.");
        } else {
            failed(
                    "engine_language",
                    "The language of a plain English text is told as " + look.language() + ".",
                    "Build or install again: the language model is missing or damaged.");
        }
        session.opener()
                .foreignMediaProblem()
                .ifPresentOrElse(
                        problem ->
                                warning(
                                        "engine_ffmpeg",
                                        "The ffmpeg libraries do not start: " + problem,
                                        "AVI, TS and other rare containers cannot be read. Matroska"
                                                + " and MP4 can."),
                        () -> ok("engine_ffmpeg", "The ffmpeg libraries start in their worker."));
    }

    private void ok(String name, String text) {
        checks.add(new Check(name, "ok", text, null));
    }

    private void warning(String name, String text, String remedy) {
        checks.add(new Check(name, "warning", text, remedy));
    }

    private void failed(String name, String text, String remedy) {
        checks.add(new Check(name, "failed", text, remedy));
    }

    /** The answer. */
    record Diagnosis(List<Check> checks) {

        Diagnosis {
            checks = List.copyOf(checks);
        }

        String text() {
            return checks.stream().map(Check::line).collect(Collectors.joining("\n"));
        }
    }

    /** One finding. */
    record Check(String name, String state, String text, @Nullable String remedy) {

        String line() {
            return "%-8s %s%s".formatted(state, text, remedy == null ? "" : "\n         " + remedy);
        }
    }
}
