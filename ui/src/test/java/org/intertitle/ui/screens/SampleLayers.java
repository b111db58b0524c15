package org.intertitle.ui.screens;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

import org.intertitle.journal.JournalError;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.persistence.database.DatabaseError;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.ErrorReports;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.shell.DropTarget;
import org.intertitle.ui.shell.Dropped;
import org.intertitle.ui.shell.OpeningPane;
import org.intertitle.wanted.Adoption;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What lies over the screens, or stands in their place: palette, dialogs, notes, drops. */
final class SampleLayers {
    private static final Path SUBTITLE = Path.of("/home/anna/Downloads/Nordlicht.S02E05.de.srt");

    private static final String STORE = "/home/anna/.local/share/intertitle/";

    private SampleLayers() {}

    static List<SampleScene> scenes() {
        return List.of(
                new SampleScene("10-palette", SampleLayers::palette),
                new SampleScene("10-shortcuts", SampleLayers::shortcuts),
                new SampleScene("11-toast", SampleLayers::toast),
                new SampleScene("11-notes", SampleLayers::notes),
                new SampleScene("11-drop", SampleLayers::drop),
                new SampleScene("11-drop-unfit", SampleLayers::unfit),
                new SampleScene("11-question", SampleLayers::question),
                new SampleScene("11-pick", SampleLayers::pick),
                new SampleScene("11-name", SampleLayers::name),
                new SampleScene("11-unsaved", SampleLayers::unsaved),
                new SampleScene("11-error", SampleLayers::error),
                new SampleScene("11-report", SampleLayers::report),
                new SampleScene("11-run-broken", SampleLayers::runBroken),
                new SampleScene("11-opening", _ -> {}),
                new SampleScene("11-failed", SampleLayers::failed),
                new SampleScene("11-failed-newer", SampleLayers::newer),
                new SampleScene("11-failed-upgrade", SampleLayers::upgrade),
                new SampleScene("11-newer-journal", SampleLayers::newerJournal),
                new SampleScene("11-online", SampleLayers::online));
    }

    private static void palette(SampleWindow window) {
        window.open(new Place.Library("missing:de quality<60"));
        run(window, "window.palette");
        TextField field = (TextField) window.shell().root().lookup(".palette .text-field");
        field.setText("ex");
        field.end();
    }

    private static void shortcuts(SampleWindow window) {
        window.open(new Place.OfTitle(new TitleId(1)));
        run(window, "window.shortcuts");
    }

    static void run(SampleWindow window, String action) {
        window.shell().catalog().parts().stream()
                .flatMap(part -> part.actions().get().stream())
                .filter(each -> each.id().equals(action))
                .findFirst()
                .orElseThrow()
                .run()
                .run();
    }

    private static void notes(SampleWindow window) {
        Texts texts = window.texts();
        window.open(new Place.Activity());
        window.notifications().show(texts.plural("history.batch.extract", 24), () -> {});
        window.notifications().show(texts.plural("history.batch.adopt", 3));
        window.notifications()
                .keep(texts.plural("history.batch.convert", 500), "/media/nas/Quiet Season.srt");
        ((Button) window.shell().root().lookup(".status-button.unread")).fire();
    }

    /** Files were dropped that several things can be done with. */
    private static void drop(SampleWindow window) {
        dropped(window, List.of(SUBTITLE, Path.of("/mnt/new/Series"), Path.of("/media/films")));
    }

    /** Nothing can be done with any of them. */
    private static void unfit(SampleWindow window) {
        dropped(
                window,
                List.of(
                        Path.of("/home/anna/Downloads/letter.pdf"),
                        Path.of("/home/anna/Downloads/notes.txt")));
    }

    private static void dropped(SampleWindow window, List<Path> files) {
        window.open(new Place.Library(""));
        window.shell().takeDrops(new Drops());
        window.shell().take(files);
    }

    /** A library that knows what the samples drop. */
    private static final class Drops implements DropTarget {
        @Override
        public Dropped look(Path path) {
            Path video = Path.of("/media/series/Nordlicht/Nordlicht S02E05.mkv");
            if (path.equals(SUBTITLE)) {
                Adoption adoption =
                        new Adoption(path, new VideoId(5), Language.of("de"), false, false);
                return new Dropped.SubtitleFile(
                        path, List.of(new Dropped.Home("Nordlicht S02E05", video, adoption)), null);
            }
            return path.toString().contains(".")
                    ? new Dropped.Unfit(path, Dropped.Why.UNKNOWN_KIND)
                    : new Dropped.Folder(path, path.startsWith("/media"));
        }

        @Override
        public void addFolder(Path folder) {}

        @Override
        public void scan(Path path) {}

        @Override
        public Optional<PlanId> adopt(List<Adoption> adoptions) {
            return Optional.empty();
        }
    }

    private static void failed(SampleWindow window) {
        fail(window, new IllegalStateException("broken"));
    }

    private static void fail(SampleWindow window, RuntimeException reason) {
        window.shell()
                .fail(
                        reason,
                        new OpeningPane.Remedies(() -> {}, () -> {}, () -> {}, () -> {}, () -> {}));
    }

    /** An older version was installed over a newer one. */
    private static void newer(SampleWindow window) {
        fail(window, new AppException(DatabaseError.NEWER, STORE + "intertitle.db", 9, 5));
    }

    private static void newerJournal(SampleWindow window) {
        fail(window, new AppException(JournalError.NEWER, STORE + "journal.db", 2, 1));
    }

    private static void upgrade(SampleWindow window) {
        fail(
                window,
                new AppException(
                        DatabaseError.UPGRADE_FAILED,
                        STORE + "intertitle.db",
                        5,
                        6,
                        "UNIQUE constraint failed: title.id",
                        STORE + "backup-v5-20261124-101500-123-before-v6.db"));
    }

    private static void online(SampleWindow window) {
        window.goOnline();
        window.open(new Place.Activity());
    }

    private static void toast(SampleWindow window) {
        window.open(new Place.Activity());
        window.notifications().show(window.texts().plural("history.batch.extract", 24), () -> {});
    }

    private static void question(SampleWindow window) {
        window.open(new Place.Activity());
        window.dialogs()
                .ask(
                        new Dialogs.Dialog.Question(
                                window.texts().text("folders.remove.title"),
                                window.texts().text("folders.remove.text", "NAS"),
                                window.texts().text("folders.remove"),
                                window.texts().text("action.keep"),
                                () -> {}));
    }

    private static void pick(SampleWindow window) {
        Texts texts = window.texts();
        window.open(new Place.Settings(SettingsPage.PROFILES));
        window.dialogs()
                .ask(
                        new Dialogs.Dialog.Pick(
                                texts.text("profiles.remove.title", "Anime"),
                                texts.text("profiles.remove.used", "anime", 3),
                                List.of(
                                        option(
                                                "Deutsch + English",
                                                texts.text("profiles.what_if.answer", 312, 48)),
                                        option("Brasil", "…")),
                                texts.text("profiles.remove"),
                                texts.text("action.keep"),
                                _ -> {}));
    }

    private static Dialogs.Option option(String name, String effect) {
        return new Dialogs.Option(name, new ReadOnlyStringWrapper(effect));
    }

    /** A name that another filter has was given, and a further one is asked for. */
    private static void name(SampleWindow window) {
        Texts texts = window.texts();
        window.open(new Place.Wanted("can:extract"));
        window.dialogs()
                .ask(
                        new Dialogs.Dialog.Name(
                                texts.text("filters.save.title"),
                                texts.text("filters.name"),
                                "Bad German",
                                texts.wording().errorText("filters.name_taken", "bad german")
                                        + " "
                                        + texts.wording().remedy("filters.name_taken"),
                                texts.text("filters.save"),
                                texts.text("filters.leave"),
                                _ -> {}));
    }

    private static void unsaved(SampleWindow window) {
        Texts texts = window.texts();
        window.open(new Place.Settings(SettingsPage.PROFILES));
        window.dialogs()
                .ask(
                        new Dialogs.Dialog.Unsaved(
                                texts.plural("profiles.leave.title", 2),
                                texts.text("profiles.leave.text", "Deutsch + English, Anime"),
                                new Dialogs.Dialog.Unsaved.Words(
                                        texts.text("profiles.leave.save"),
                                        texts.text("profiles.discard"),
                                        texts.text("profiles.leave.stay")),
                                () -> {},
                                () -> {}));
    }

    private static void report(SampleWindow window) {
        window.open(new Place.Settings(SettingsPage.DIAGNOSTICS));
        window.saveReport();
    }

    /** The run before did not end properly. */
    private static void runBroken(SampleWindow window) {
        window.open(new Place.Home());
        Texts texts = window.texts();
        window.notifications()
                .offer(
                        texts.text("report.run_broken"),
                        new Notifications.Offer(texts.text("report.save"), window::saveReport));
    }

    private static void error(SampleWindow window) {
        window.open(new Place.Activity());
        new ErrorReports(window.dialogs(), window.texts().messages())
                .report(new IllegalStateException("broken"));
    }
}
