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

import java.util.List;

/**
 * The settings that are drawn from their declarations. What was typed and is not allowed stays,
 * with the reason, until it is mended or reset; every reset can be undone.
 */
public final class GeneralViewModel {
    private final ObservableList<SettingField> fields = FXCollections.observableArrayList();
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
        reading.run(settings::list, this::show);
    }

    private void show(List<SettingField> found) {
        if (!fields.equals(found)) {
            fields.setAll(found);
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

    /** Goes back to all defaults. */
    public void resetAll() {
        reset(fields.stream().filter(SettingField::changed).toList());
    }

    private void reset(List<SettingField> before) {
        if (before.isEmpty()) {
            return;
        }
        before.forEach(field -> refused.remove(field.key()));
        tasks.run(
                () -> before.forEach(field -> settings.reset(field.key())),
                () -> {
                    reload();
                    notifications.show(
                            texts.plural("settings.was_reset", before.size()),
                            () -> bringBack(before));
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

    /** What was typed and is not allowed, by key. */
    public ObservableMap<String, Refused> refused() {
        return refused;
    }

    /** How many differ from their default. */
    public int changed() {
        return (int) fields.stream().filter(SettingField::changed).count();
    }
}
