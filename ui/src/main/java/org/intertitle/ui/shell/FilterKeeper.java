package org.intertitle.ui.shell;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.ErrorCode;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.SavedFilter;
import org.intertitle.queries.SavedFiltersError;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.Texts;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Saves, renames and removes filters together with the person: asks for names until one can be had
 * or the person leaves it, says what was done and takes it back. FX thread only.
 */
final class FilterKeeper {
    private static final Set<SavedFiltersError> OF_THE_NAME =
            Set.of(
                    SavedFiltersError.NAME_MISSING,
                    SavedFiltersError.NAME_TOO_LONG,
                    SavedFiltersError.NAME_TAKEN);

    private final ShellViewModel model;
    private final ShelfViewModel shelf;
    private final Dialogs dialogs;
    private final Notifications notifications;
    private final Texts texts;
    private final FilterName names;

    /** What a name is asked for; it is given the name and whom to tell if it cannot be had. */
    private record Asked(
            String title, String confirm, BiConsumer<String, Consumer<Throwable>> give) {}

    FilterKeeper(ShellViewModel model, Dialogs dialogs, Notifications notifications, Texts texts) {
        this.model = model;
        this.shelf = model.shelf();
        this.dialogs = dialogs;
        this.notifications = notifications;
        this.texts = texts;
        this.names = new FilterName(texts);
    }

    /** Whether something is typed at the present place that can be saved. */
    boolean canSave() {
        return shelf.isOpen() && Typed.at(model.place().get()).isPresent();
    }

    /** Asks under which name what is typed shall be saved. */
    void save() {
        Typed typed = Typed.at(model.place().get()).orElse(null);
        if (typed == null || !shelf.isOpen()) {
            return;
        }
        Optional<SavedFilter> already = shelf.at(model.place().get());
        if (already.isPresent()) {
            notifications.show(texts.text("filters.already", named(already.get())));
        } else if (isReadable(typed)) {
            ask(
                    new Asked(
                            texts.text("filters.save.title"),
                            texts.text("filters.save"),
                            (name, refused) -> shelf.save(name, typed, this::saved, refused)),
                    names.of(typed.filter()),
                    "");
        }
    }

    private boolean isReadable(Typed typed) {
        try {
            FilterParser.parse(typed.filter());
            return true;
        } catch (AppException e) {
            model.tasks().report(e);
            return false;
        }
    }

    private void saved(SavedFilter saved) {
        notifications.show(
                texts.text("filters.saved", named(saved)),
                new Notifications.Undo(shelf::isOpen, () -> shelf.remove(saved, _ -> {})));
    }

    void rename(SavedFilter filter) {
        ask(
                new Asked(
                        texts.text("filters.rename.title"),
                        texts.text("filters.rename"),
                        (name, refused) -> shelf.rename(filter, name, refused)),
                filter.name(),
                "");
    }

    private void ask(Asked asked, String suggested, String problem) {
        dialogs.ask(
                new Dialogs.Dialog.Name(
                        asked.title(),
                        texts.text("filters.name"),
                        suggested,
                        problem,
                        asked.confirm(),
                        texts.text("filters.leave"),
                        name ->
                                asked.give()
                                        .accept(name, failure -> refused(asked, name, failure))));
    }

    /** What was typed is not lost, unless another name would change nothing. */
    private void refused(Asked asked, String name, Throwable failure) {
        Optional<ErrorCode> code =
                failure instanceof AppException app ? Optional.of(app.code()) : Optional.empty();
        if (code.filter(OF_THE_NAME::contains).isPresent()) {
            ask(asked, name, said(failure, code.get()));
        } else {
            model.tasks().report(failure);
            if (code.isEmpty()) {
                model.tasks().onFx(() -> ask(asked, name, ""));
            }
        }
    }

    private String said(Throwable failure, ErrorCode code) {
        return texts.wording().error(failure) + " " + texts.wording().remedy(code.code());
    }

    /** Removes it, and offers to give it back. */
    void remove(SavedFilter filter) {
        shelf.remove(
                filter,
                removed ->
                        notifications.show(
                                texts.text("filters.removed", named(removed)),
                                new Notifications.Undo(
                                        shelf::isOpen, () -> shelf.restore(removed))));
    }

    void move(SavedFilter filter, int by) {
        shelf.move(filter, by);
    }

    private static String named(SavedFilter filter) {
        return OneLine.of(filter.name());
    }
}
