package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.intertitle.kernel.ErrorCode;
import org.intertitle.plans.Action;
import org.intertitle.subtitle.ProblemKind;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class BundleTest {
    private static final Path SOURCES = Path.of("src", "main");
    private static final Path APP =
            Path.of("..", "app", "src", "main", "java", "org", "intertitle");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z_]+(?:\\.[a-z_0-9]+)+)\"");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern RULE =
            Pattern.compile("Rule\\.(?:holds|fails|notApplicable)\\(\\s*\"([a-z_]+)\"");

    private static final Pattern REFUSAL = Pattern.compile("\"((?:sidecar|track)_[a-z_]*[a-z])\"");

    /** Families whose keys are put together from a prefix and a code. */
    private static final List<String> FAMILIES =
            List.of(
                    "action.",
                    "activity.action.",
                    "activity.period.",
                    "activity.state.",
                    "diagnostics.state.",
                    "doctor.",
                    "drop.",
                    "net.failure.",
                    "net.purpose.",
                    "error.",
                    "home.adopt.",
                    "home.convert.",
                    "home.extract.",
                    "home.other.",
                    "filter.",
                    "firstrun.extent.",
                    "firstrun.hi.",
                    "folder.kind.",
                    "help.group.",
                    "help.page.",
                    "history.",
                    "job.",
                    "keyboard.place.",
                    "keycap.",
                    "kind.",
                    "library.grouping.",
                    "palette.group.",
                    "plan.doubt.",
                    "plan.why.",
                    "problem.",
                    "profiles.audio.",
                    "profiles.embedded.",
                    "profiles.format.",
                    "profiles.hi.",
                    "profiles.source.",
                    "profiles.sources.",
                    "profiles.score.",
                    "profiles.terms.",
                    "profiles.equivalents.",
                    "reason.",
                    "setting.",
                    "settings.feature.",
                    "settings.page.",
                    "settings.value.",
                    "state.",
                    "subtitle.column.",
                    "subtitle.format.",
                    "subtitle.lines.",
                    "subtitle.script.",
                    "subtitle.severity.",
                    "subtitle.standing.",
                    "title.kind.",
                    "video.state.",
                    "wanted.group.",
                    "why.",
                    "word.");

    private final Messages english = Messages.of(Locale.ENGLISH);
    private final Messages german = Messages.of(Locale.GERMAN);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(german.bundle().keySet()).isEqualTo(english.bundle().keySet());
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("resources"))) {
            List<Path> bundles =
                    files.filter(file -> file.toString().endsWith(".properties")).toList();
            assertThat(bundles).hasSizeGreaterThanOrEqualTo(2);
            for (Path bundle : bundles) {
                assertThat(
                                Files.readAllLines(bundle).stream()
                                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                                        .map(line -> line.substring(0, line.indexOf('=')).strip()))
                        .as("%s", bundle)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        for (String key : english.bundle().keySet()) {
            assertThat(places(german, key)).as(key).isEqualTo(places(english, key));
        }
    }

    private static Set<String> places(Messages messages, String key) {
        return PLACE.matcher(messages.bundle().getString(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noTextHasAStraightApostropheThatWouldSwallowPlaces() {
        for (Messages messages : List.of(english, german)) {
            for (String key : messages.bundle().keySet()) {
                assertThat(messages.bundle().getString(key)).as(key).doesNotContain("'");
            }
        }
    }

    @Test
    void everyCountHasBothForms() {
        for (String key : english.bundle().keySet()) {
            if (key.endsWith(".one")) {
                assertThat(english.has(key.replaceFirst("one$", "other"))).as(key).isTrue();
            }
        }
    }

    @Test
    void everyKeyThatAViewNamesExists() throws IOException {
        assertThat(namedKeys()).isNotEmpty().filteredOn(key -> !exists(key)).isEmpty();
    }

    private boolean exists(String key) {
        return english.has(key) || english.has(key + ".one") || english.has("action." + key);
    }

    @Test
    void everyKeyIsNamedSomewhere() throws IOException {
        Set<String> named = namedKeys();
        for (String key : english.bundle().keySet()) {
            String bare = key.replaceFirst("\\.(one|other)$", "");
            boolean family = FAMILIES.stream().anyMatch(key::startsWith);
            assertThat(family || named.contains(key) || named.contains(bare)).as(key).isTrue();
        }
    }

    /** Keys as literals in views, of the first words that texts begin with. */
    private Set<String> namedKeys() throws IOException {
        Set<String> first =
                english.bundle().keySet().stream()
                        .map(key -> key.substring(0, key.indexOf('.') + 1))
                        .collect(Collectors.toSet());
        Set<String> keys = new TreeSet<>();
        for (String source : sources(SOURCES, ".java")) {
            LITERAL.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> first.stream().anyMatch(key::startsWith))
                    .filter(key ->
                            !key.matches(
                                    "query\\.invalid|appearance\\..*|.*\\.db|database\\."
                                            + "(corrupt|disk_full|gone|newer|read_only|replaced)"
                                            + "|plan\\.(why|doubt)"))
                    .forEach(keys::add);
        }
        for (String source : sources(SOURCES, ".fxml")) {
            FXML_KEY.matcher(source).results().map(found -> found.group(1)).forEach(keys::add);
        }
        return keys;
    }

    private static List<String> sources(Path root, String end) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<String> sources = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(end)).toList()) {
                if (!file.toString().contains("cli")) {
                    sources.add(Files.readString(file));
                }
            }
            return sources;
        }
    }

    @Test
    void everyErrorCodeHasTextAndRemedy() {
        List<ErrorCode> codes = errorCodes();
        assertThat(codes).hasSizeGreaterThan(50);
        for (ErrorCode code : codes) {
            assertThat(english.has("error." + code.code() + ".text")).as(code.code()).isTrue();
            assertThat(english.has("error." + code.code() + ".remedy")).as(code.code()).isTrue();
        }
    }

    private static List<ErrorCode> errorCodes() {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.intertitle");
        List<ErrorCode> codes = new ArrayList<>();
        for (JavaClass found : classes) {
            if (found.isEnum() && found.isAssignableTo(ErrorCode.class)) {
                for (Object constant : found.reflect().getEnumConstants()) {
                    codes.add((ErrorCode) constant);
                }
            }
        }
        return codes;
    }

    @Test
    void everyProblemOfASubtitleHasAText() {
        for (ProblemKind kind : ProblemKind.values()) {
            assertThat(english.has("problem." + kind.code())).as(kind.code()).isTrue();
        }
    }

    @Test
    void everyReasonForAWishHasAText() {
        for (ReasonCode reason : ReasonCode.values()) {
            String key = "reason." + reason.name().toLowerCase(Locale.ROOT);
            assertThat(english.has(key)).as(key).isTrue();
        }
    }

    @Test
    void everyRuleOfAnAnswerHasAText() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String source : sources(APP.resolve("wanted"), ".java")) {
            REFUSAL.matcher(source).results().map(found -> found.group(1)).forEach(codes::add);
            RULE.matcher(source).results().map(found -> found.group(1)).forEach(codes::add);
        }
        assertThat(codes).isNotEmpty();
        codes.forEach(code -> assertThat(english.has("why." + code)).as(code).isTrue());
    }

    @Test
    void everyWordOfTheDomainHasAText() {
        for (CellState state : CellState.values()) {
            assertThat(english.has("state." + Wording.lower(state))).isTrue();
            assertThat(english.has("why.verdict." + Wording.lower(state))).isTrue();
        }
        for (ReasonCode reason : ReasonCode.values()) {
            assertThat(english.has("reason." + Wording.lower(reason))).isTrue();
            assertThat(english.has("reason." + Wording.lower(reason) + ".now")).isTrue();
        }
        for (Action action : Action.values()) {
            assertThat(english.has("action." + Wording.lower(action))).isTrue();
            assertThat(english.has("action." + Wording.lower(action) + ".text")).isTrue();
        }
    }

    @Test
    void missingKeyShowsItself() {
        assertThat(english.text("no.such.key")).isEqualTo("‹no.such.key›");
    }

    @Test
    void germanIsNotTakenWhereEnglishIsAsked() {
        assertThat(english.text("rail.library")).isEqualTo("Library");
        assertThat(german.text("rail.library")).isEqualTo("Bibliothek");
        assertThat(Messages.of(Locale.FRENCH).text("rail.library")).isEqualTo("Library");
    }
}
