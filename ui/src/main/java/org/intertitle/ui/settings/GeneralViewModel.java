package org.intertitle.ui.settings;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.ui.kit.SettingField;
import org.intertitle.ui.kit.UiTasks;

/** The settings that are drawn from their declarations, filtered by what is searched. */
public final class GeneralViewModel {
    private final ObservableList<SettingField> fields = FXCollections.observableArrayList();
    private final SettingList settings;
    private final UiTasks tasks;
    private final UiTasks.Latest reading;

    public GeneralViewModel(SettingList settings, UiTasks tasks) {
        this.settings = settings;
        this.tasks = tasks;
        this.reading = tasks.latest();
    }

    public void reload() {
        reading.run(settings::list, fields::setAll);
    }

    public void set(String key, String value) {
        tasks.run(() -> settings.set(key, value), this::reload);
    }

    public void reset(String key) {
        tasks.run(() -> settings.reset(key), this::reload);
    }

    /** All settings, by key. */
    public ObservableList<SettingField> fields() {
        return fields;
    }

    /** How many differ from their default. */
    public int changed() {
        return (int) fields.stream().filter(SettingField::changed).count();
    }
}
