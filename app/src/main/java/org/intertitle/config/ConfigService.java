package org.intertitle.config;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds the settings of all features, live: {@link #get} gives what is in force without touching
 * the store. Stored values that are not allowed fall back to their default and stay as they are, as
 * do keys of a newer version. Thread-safe.
 */
public final class ConfigService {

    private static final Logger LOG = LoggerFactory.getLogger(ConfigService.class);

    private final UnitOfWork unit;
    private final SettingsRepository repository;
    private final Events events;
    private final List<SettingsGroup<?>> groups;
    private final Map<String, SettingsGroup<?>> groupOf = new TreeMap<>();
    private final Map<String, Setting<?>> settings = new TreeMap<>();
    private final Set<SettingProblem> reported = new HashSet<>();
    private volatile StoredSettings stored;

    /** Reads what is stored. */
    public ConfigService(
            UnitOfWork unit,
            SettingsRepository repository,
            Events events,
            List<SettingsGroup<?>> groups) {
        this.unit = unit;
        this.repository = repository;
        this.events = events;
        this.groups = List.copyOf(groups);
        this.groups.forEach(this::register);
        stored = load();
        events.subscribe(this::heard);
    }

    /** The settings of a feature as they are in force now. */
    public <R extends Record> R get(SettingsGroup<R> group) {
        return stored.get(group);
    }

    /** All settings by key. */
    public List<SettingValue> list() {
        StoredSettings now = stored;
        return settings.values().stream().map(setting -> listed(now, setting)).toList();
    }

    /**
     * One setting.
     *
     * @throws AppException {@code config.unknown_key}
     */
    public SettingValue value(String key) {
        return listed(stored, known(key));
    }

    /** Stored values that are not allowed, with what would be. */
    public List<SettingProblem> problems() {
        return stored.problems();
    }

    /** What is stored under keys that no feature knows, by key; it is never touched. */
    public Map<String, String> unknown() {
        return stored.unknown(settings.keySet());
    }

    /**
     * Stores a value; it is in force when this returns.
     *
     * @throws AppException {@code config.unknown_key}, {@code config.invalid_value}
     */
    public void set(String key, String value) {
        Setting<?> setting = known(key);
        store(setting, Optional.of(canonical(setting, value)));
    }

    /** Goes back to the default. */
    public void reset(String key) {
        store(known(key), Optional.empty());
    }

    /** Reads again what is stored, after another process wrote. */
    public synchronized void reload() {
        stored = load();
    }

    private void store(Setting<?> setting, Optional<String> value) {
        String key = setting.key();
        SettingsGroup<?> group = groupOf(key);
        check(setting, value);
        unit.run(tx -> {
            value.ifPresentOrElse(
                    text -> repository.put(tx, key, text), () -> repository.remove(tx, key));
            tx.afterCommit(this::reload);
            events.tell(tx, new DomainEvent.SettingsChanged(group.feature()));
        });
    }

    private <T> String canonical(Setting<T> setting, String value) {
        return setting.read(value)
                .map(setting.type()::write)
                .orElseThrow(() -> invalid(setting, value, setting.allowed()));
    }

    /** Values that do not go together with the others of their group are refused. */
    private void check(Setting<?> setting, Optional<String> value) {
        SettingsGroup<?> group = groupOf(setting.key());
        StoredSettings wanted =
                new StoredSettings(stored.with(setting.key(), value), List.of(group));
        for (SettingProblem problem : wanted.problems()) {
            if (problem.key().equals(group.feature())) {
                throw invalid(setting, value.orElse(setting.defaultText()), problem.allowed());
            }
        }
    }

    private static AppException invalid(Setting<?> setting, String value, String allowed) {
        return new AppException(ConfigError.INVALID_VALUE, setting.key(), value, allowed);
    }

    private StoredSettings load() {
        StoredSettings loaded = new StoredSettings(unit.read(repository::all), groups);
        for (SettingProblem problem : loaded.problems()) {
            if (reported.add(problem)) {
                LOG.warn(
                        "The stored value of {} is not allowed; its default is used. Allowed: {}",
                        problem.key(),
                        problem.allowed());
            }
        }
        return loaded;
    }

    private void heard(DomainEvent event) {
        if (event instanceof DomainEvent.ChangedElsewhere) {
            reload();
        }
    }

    private void register(SettingsGroup<?> group) {
        for (Setting<?> setting : group.settings()) {
            if (settings.put(setting.key(), setting) != null) {
                throw new IllegalArgumentException("double key " + setting.key());
            }
            groupOf.put(setting.key(), group);
        }
    }

    private Setting<?> known(String key) {
        Setting<?> setting = settings.get(key);
        if (setting == null) {
            throw new AppException(
                    ConfigError.UNKNOWN_KEY,
                    key,
                    String.join(", ", NearestKeys.of(key, settings.keySet())));
        }
        return setting;
    }

    private SettingsGroup<?> groupOf(String key) {
        SettingsGroup<?> group = groupOf.get(key);
        if (group == null) {
            throw new IllegalStateException(key);
        }
        return group;
    }

    private SettingValue listed(StoredSettings now, Setting<?> setting) {
        return new SettingValue(
                groupOf(setting.key()).feature(),
                setting.key(),
                now.text(setting),
                setting.defaultText(),
                now.changed(setting),
                setting.type().name(),
                setting.type().choices(),
                setting.allowed());
    }
}
