package org.intertitle.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.LocalEvents;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.MemoryUnitOfWork;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class ConfigServiceTest {

    enum Colour {
        LIGHT,
        DARK
    }

    record SampleSettings(
            boolean on,
            int threads,
            int most,
            Colour colour,
            String name,
            Duration every,
            List<String> words,
            ChosenPath folder) {

        static final Setting<Boolean> ON = new Setting<>("sample.on", SettingType.bool(), true);
        static final Setting<Integer> THREADS =
                new Setting<>("sample.threads", SettingType.integer(1, 16), 2)
                        .where(n -> n != 13, "not 13");
        static final Setting<Integer> MOST =
                new Setting<>("sample.most", SettingType.integer(1, 16), 8);
        static final Setting<Colour> COLOUR =
                new Setting<>("sample.colour", SettingType.choice(Colour.class), Colour.DARK);
        static final Setting<String> NAME = new Setting<>("sample.name", SettingType.text(5), "");
        static final Setting<Duration> EVERY =
                new Setting<>(
                        "sample.every",
                        SettingType.duration(Duration.ZERO, Duration.ofDays(30)),
                        Duration.ofHours(12));
        static final Setting<List<String>> WORDS =
                new Setting<>("sample.words", SettingType.texts(3), List.of());
        static final Setting<ChosenPath> FOLDER =
                new Setting<>("sample.folder", SettingType.path(), ChosenPath.NONE);

        static final SettingsGroup<SampleSettings> GROUP =
                new SettingsGroup<>(
                        "sample",
                        List.of(ON, THREADS, MOST, COLOUR, NAME, EVERY, WORDS, FOLDER),
                        values ->
                                new SampleSettings(
                                        values.get(ON),
                                        values.get(THREADS),
                                        values.get(MOST),
                                        values.get(COLOUR),
                                        values.get(NAME),
                                        values.get(EVERY),
                                        values.get(WORDS),
                                        values.get(FOLDER)));

        SampleSettings {
            if (threads > most) {
                throw new IllegalArgumentException("sample.threads is at most sample.most");
            }
        }
    }

    private final MemorySettings store = new MemorySettings();
    private final LocalEvents events = new LocalEvents();

    @Test
    void storedValuesThatAreNotAllowedFallBackAreReportedAndStay() {
        store.values.put("sample.threads", "many");
        store.values.put("sample.colour", "green");
        store.values.put("sample.name", "Ada");

        ConfigService config = open();

        SampleSettings settings = config.get(SampleSettings.GROUP);
        assertThat(settings.threads()).isEqualTo(2);
        assertThat(settings.colour()).isEqualTo(Colour.DARK);
        assertThat(settings.name()).isEqualTo("Ada");
        assertThat(config.problems())
                .containsExactly(
                        new SettingProblem(
                                "sample.threads", "many", "a whole number from 1 to 16; not 13"),
                        new SettingProblem("sample.colour", "green", "one of light, dark"));
        assertThat(store.values).containsEntry("sample.threads", "many");
    }

    @Test
    void storedValuesThatDoNotGoTogetherFallBackTogether() {
        store.values.put("sample.threads", "9");
        store.values.put("sample.name", "Ada");

        ConfigService config = open();

        assertThat(config.get(SampleSettings.GROUP).threads()).isEqualTo(2);
        assertThat(config.problems()).extracting(SettingProblem::key).containsExactly("sample");
    }

    @Test
    void keysOfANewerVersionStayUntouched() {
        store.values.put("future.thing", "x");
        ConfigService config = open();

        config.set("sample.on", "false");
        config.reset("sample.on");

        assertThat(store.values).containsOnlyKeys("future.thing");
        assertThat(config.problems()).isEmpty();
        assertThat(config.unknown()).containsExactly(entry("future.thing", "x"));
    }

    @Test
    void aValueThatIsNotAllowedIsRefusedWithWhatIs() {
        ConfigService config = open();

        assertRefused(config, "sample.threads", "0", "a whole number from 1 to 16; not 13");
        assertRefused(config, "sample.threads", "13", "a whole number from 1 to 16; not 13");
        assertRefused(config, "sample.threads", "9", "sample.threads is at most sample.most");
        assertRefused(config, "sample.on", "maybe", "true or false");
        assertRefused(config, "sample.colour", "", "one of light, dark");
        assertRefused(config, "sample.name", "longer", "one line of at most 5 characters");
        assertRefused(config, "sample.name", "a\nb", "one line of at most 5 characters");
        assertRefused(
                config, "sample.every", "31d", "a time like 90s, 15m, 12h or 30d from 0s to 30d");
        assertRefused(config, "sample.words", "a,b,c,d", "at most 3 texts parted by commas");
        assertRefused(config, "sample.folder", "relative", "an absolute path, or nothing");
        assertThat(store.values).isEmpty();
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestOnes() {
        assertThatThrownBy(() -> open().set("sample.thread", "3"))
                .isInstanceOfSatisfying(
                        AppException.class,
                        thrown -> {
                            assertThat(thrown.code()).isEqualTo(ConfigError.UNKNOWN_KEY);
                            assertThat(thrown.arguments().getLast().toString())
                                    .startsWith("sample.threads");
                        });
    }

    @Test
    void whatIsSetIsInForceAtOnceAndAfterARestart() {
        ConfigService config = open();
        Path folder = Path.of("").toAbsolutePath();

        config.set("sample.on", " Off ");
        config.set("sample.threads", "4");
        config.set("sample.colour", "LIGHT");
        config.set("sample.every", "90s");
        config.set("sample.words", "a, b\\,c");
        config.set("sample.folder", folder.toString());

        SampleSettings wanted =
                new SampleSettings(
                        false,
                        4,
                        8,
                        Colour.LIGHT,
                        "",
                        Duration.ofSeconds(90),
                        List.of("a", "b,c"),
                        new ChosenPath(folder));
        assertThat(config.get(SampleSettings.GROUP)).isEqualTo(wanted);
        assertThat(open().get(SampleSettings.GROUP)).isEqualTo(wanted);
        assertThat(store.values).containsEntry("sample.on", "false");
    }

    @Test
    void aChangeIsToldOnceItIsInForce() {
        ConfigService config = open();
        List<Object> heard = new ArrayList<>();
        events.subscribe(event -> {
            heard.add(event);
            heard.add(config.get(SampleSettings.GROUP).threads());
        });

        config.set("sample.threads", "5");

        assertThat(heard).containsExactly(new DomainEvent.SettingsChanged("sample"), 5);
    }

    @Test
    void whatAnotherProcessStoredIsInForceOnceThatIsTold() {
        ConfigService config = open();

        store.values.put("sample.threads", "7");
        assertThat(config.get(SampleSettings.GROUP).threads()).isEqualTo(2);
        events.tell(new DomainEvent.ChangedElsewhere());

        assertThat(config.get(SampleSettings.GROUP).threads()).isEqualTo(7);
    }

    @Test
    void theListSaysValueDefaultAndChoices() {
        ConfigService config = open();
        config.set("sample.every", "1440m");

        assertThat(config.list())
                .contains(
                        new SettingValue(
                                "sample",
                                "sample.every",
                                "1d",
                                "12h",
                                true,
                                "duration",
                                List.of(),
                                "a time like 90s, 15m, 12h or 30d from 0s to 30d"),
                        new SettingValue(
                                "sample",
                                "sample.colour",
                                "dark",
                                "dark",
                                false,
                                "choice",
                                List.of("light", "dark"),
                                "one of light, dark"));
    }

    @Test
    void aDefaultThatIsNotAllowedIsABug() {
        assertThatThrownBy(() -> new Setting<>("a.b", SettingType.integer(1, 2), 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(
            ConfigService config, String key, String value, String allowed) {
        assertThatThrownBy(() -> config.set(key, value))
                .isInstanceOfSatisfying(
                        AppException.class,
                        thrown -> {
                            assertThat(thrown.code()).isEqualTo(ConfigError.INVALID_VALUE);
                            assertThat(thrown.arguments()).containsExactly(key, value, allowed);
                        });
    }

    private ConfigService open() {
        return new ConfigService(
                new MemoryUnitOfWork(), store, events, List.of(SampleSettings.GROUP));
    }
}
