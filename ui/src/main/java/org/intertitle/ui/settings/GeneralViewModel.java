package org.intertitle.ui.settings;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import org.intertitle.config.ConfigError;
import org.intertitle.kernel.AppException;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.SettingField;
import org.intertitle.ui.kit.SettingsForm.Refused;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.settings.SettingList.Foreign;

import java.util.List;

/**
 * The settings that are drawn from their declarations. What was typed and is not allowed stays,
 * with the reason, until it is mended or reset; a reset can be undone. What a newer version stored
 * and this one does not understand is told and kept.
 */
public final class GeneralViewModel {
    private final ObservableList<SettingField> fields = FXCollections.observableArrayList();
    private final ObservableList<Foreign> foreign = FXCollections.observableArrayList();
    private final ObservableMap<String, Refused> refused = FXCollections.observableHashMap();
    private final SettingList settings;
    private final UiTasks tasks;
    private final Notifications notifications;
    private final Texts texts;
    private final UiTasks.Latest reading;

    public GeneralViewModel(
            SettingList settings, UiTasks tasks, Notifications notifications, Texts texts) {
        this.settings = settings;
        this.tasks = tasks;
        this.notifications = notifications;
        this.texts = texts;
        this.reading = tasks.latest();
    }

    public void reload() {
        reading.run(() -> new Read(settings.list(), settings.foreign()), this::show);
    }

    private record Read(List<SettingField> fields, List<Foreign> foreign) {}

    private void show(Read read) {
        if (!foreign.equals(read.foreign)) {
            foreign.setAll(read.foreign);
        }
        if (!fields.equals(read.fields)) {
            fields.setAll(read.fields);
        }
    }

    public void set(String key, String value) {
        tasks.run(
                () -> {
                    settings.set(key, value);
                    return Boolean.TRUE;
                },
                _ -> {
                    refused.remove(key);
                    reload();
                },
                failure -> failed(key, value, failure));
    }

    private void failed(String key, String value, Throwable failure) {
        if (failure instanceof AppException app && app.code() == ConfigError.INVALID_VALUE) {
            String allowed = "setting." + key + ".allowed";
            String why =
                    texts.messages().has(allowed)
                            ? texts.text(allowed)
                            : texts.wording().error(failure);
            refused.put(key, new Refused(value, why));
        } else {
            tasks.report(failure);
        }
        reload();
    }

    public void reset(String key) {
        reset(fields.stream().filter(field -> field.key().equals(key)).toList());
    }

    /** Goes back to all defaults; a value that is not understood has its default and is kept. */
    public void resetAll() {
        reset(
                fields.stream()
                        .filter(SettingField::changed)
                        .filter(field -> !isForeign(field))
                        .toList());
    }

    private boolean isForeign(SettingField field) {
        return foreign.stream().anyMatch(each -> each.key().equals(field.key()));
    }

    private void reset(List<SettingField> before) {
        if (before.isEmpty()) {
            return;
        }
        before.forEach(field -> refused.remove(field.key()));
        // What is not understood cannot be set again.
        boolean forGood = before.stream().anyMatch(this::isForeign);
        tasks.run(
                () -> before.forEach(field -> settings.reset(field.key())),
                () -> {
                    reload();
                    String done = texts.plural("settings.was_reset", before.size());
                    if (forGood) {
                        notifications.show(done);
                    } else {
                        notifications.show(done, () -> bringBack(before));
                    }
                });
    }

    private void bringBack(List<SettingField> before) {
        tasks.run(
                () ->
                        before.stream()
                                .filter(SettingField::changed)
                                .forEach(field -> settings.set(field.key(), field.value())),
                this::reload);
    }

    /** All settings, by key. */
    public ObservableList<SettingField> fields() {
        return fields;
    }

    /** What is stored and not understood, as by a newer version; it is kept. */
    public ObservableList<Foreign> foreign() {
        return foreign;
    }

    /** What was typed and is not allowed, by key. */
    public ObservableMap<String, Refused> refused() {
        return refused;
    }

    /** How many differ from their default. */
    public int changed() {
        return (int) fields.stream().filter(SettingField::changed).count();
    }
}
