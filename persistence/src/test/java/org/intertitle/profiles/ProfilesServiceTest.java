package org.intertitle.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.LocalEvents;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.persistence.database.Database;
import org.intertitle.persistence.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ProfilesServiceTest {

    private static final Wish GERMAN = Wish.of(Language.of("de"), SubtitleKind.FULL);
    private static final Wish ENGLISH = Wish.of(Language.of("en"), SubtitleKind.FULL);

    @TempDir Path folder;
    private Database database;
    private final List<DomainEvent> told = new ArrayList<>();
    private ProfilesService profiles;

    @BeforeEach
    void open() {
        database = TestDatabase.create(folder);
        LocalEvents events = new LocalEvents();
        events.subscribe(told::add);
        profiles = new ProfilesService(database.unitOfWork(), database.profiles(), events);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "de-DE, de, Deutsch",
        "en-US, en, English",
        "pt-BR, pt-BR, português",
        "zh-TW, zh-Hant, 中文",
        "und, en, English"
    })
    void withoutAProfileTheLanguageOfTheSystemIsAskedFor(
            String system, String language, String name) {
        Profile profile = profiles.ensureDefault(Locale.forLanguageTag(system));
        assertThat(profile.isDefault()).isTrue();
        assertThat(profile.name()).isEqualTo(name);
        assertThat(profile.wishes())
                .containsExactly(Wish.of(Language.of(language), SubtitleKind.FULL));
        assertThat(profiles.ensureDefault(Locale.FRANCE)).isEqualTo(profile);
    }

    @Test
    void aNameThatExistsIsReplacedWithoutRegardToCaseAndKeepsItsId() {
        Profile first = profiles.save(ProfileDraft.of("Family", List.of(GERMAN)));
        Profile second = profiles.save(ProfileDraft.of(" FAMILY ", List.of(GERMAN, ENGLISH)));
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.revision()).isGreaterThan(first.revision());
        assertThat(profiles.list()).containsExactly(second);
        assertThat(profiles.named("family")).isEqualTo(second);
    }

    @Test
    void savingTheSameAgainChangesNothingAndTellsNothing() {
        Profile first = profiles.save(ProfileDraft.of("Family", List.of(GERMAN)));
        told.clear();
        assertThat(profiles.save(ProfileDraft.of("Family", List.of(GERMAN)))).isEqualTo(first);
        assertThat(told).isEmpty();
    }

    @Test
    void thereIsAlwaysExactlyOneDefault() {
        Profile one = profiles.save(ProfileDraft.of("One", List.of(GERMAN)));
        Profile two = profiles.save(ProfileDraft.of("Two", List.of(ENGLISH)));
        assertThat(one.isDefault()).isTrue();
        assertThat(two.isDefault()).isFalse();
        profiles.setDefault(two.id());
        assertThat(profiles.list())
                .filteredOn(Profile::isDefault)
                .extracting(Profile::name)
                .containsExactly("Two");
        Profile saved = profiles.save(ProfileDraft.of("Two", List.of(GERMAN)));
        assertThat(saved.isDefault()).isTrue();
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> profiles.remove(two.id()))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProfilesError.DEFAULT_STAYS));
        profiles.remove(one.id());
        assertThat(profiles.list()).hasSize(1);
    }

    @Test
    void revisionsAreUniqueAmongAllProfiles() {
        profiles.save(ProfileDraft.of("One", List.of(GERMAN)));
        profiles.save(ProfileDraft.of("Two", List.of(ENGLISH)));
        profiles.save(ProfileDraft.of("One", List.of(ENGLISH)));
        assertThat(profiles.list()).extracting(Profile::revision).doesNotHaveDuplicates();
    }

    @Test
    void anotherNameCanBeGivenUnlessItIsTaken() {
        Profile one = profiles.save(ProfileDraft.of("One", List.of(GERMAN)));
        profiles.save(ProfileDraft.of("Two", List.of(ENGLISH)));
        assertThat(profiles.save(one.id(), ProfileDraft.of("Uno", List.of(GERMAN))).name())
                .isEqualTo("Uno");
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> profiles.save(one.id(), ProfileDraft.of("two", List.of(GERMAN))))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProfilesError.NAME_TAKEN));
    }

    private void refused(ProfilesError error, String field, ProfileDraft draft) {
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> profiles.save(draft))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(error);
                    assertThat(e.arguments()).startsWith(field);
                });
        assertThat(profiles.list()).isEmpty();
    }

    private static ProfileDraft draft(Cutoff cutoff, int score, List<String> all, List<String> no) {
        return new ProfileDraft(
                "Test",
                false,
                List.of(GERMAN),
                Embedded.ANY,
                List.of(),
                TargetFormat.KEEP,
                cutoff,
                List.of(),
                score,
                all,
                List.of(),
                no);
    }

    @Test
    void whatMakesNoSenseIsRefusedByNamingTheField() {
        refused(ProfilesError.NAME_MISSING, "name", ProfileDraft.of("  ", List.of(GERMAN)));
        refused(ProfilesError.NO_WISH, "languages", ProfileDraft.of("Test", List.of()));
        refused(
                ProfilesError.DUPLICATE_WISH,
                "languages",
                ProfileDraft.of("Test", List.of(GERMAN, ENGLISH, GERMAN)));
        refused(
                ProfilesError.WISH_WITHOUT_LANGUAGE,
                "languages",
                ProfileDraft.of(
                        "Test", List.of(Wish.of(Language.UNDETERMINED, SubtitleKind.FULL))));
        refused(
                ProfilesError.UNKNOWN_CUTOFF,
                "cutoff",
                draft(
                        new Cutoff.At(Language.of("de"), SubtitleKind.FORCED),
                        0,
                        List.of(),
                        List.of()));
        refused(
                ProfilesError.BAD_SCORE,
                "minimumScore",
                draft(new Cutoff.Any(), 101, List.of(), List.of()));
        refused(
                ProfilesError.BAD_PATTERN,
                "mustContainAll",
                draft(new Cutoff.Any(), 0, List.of("(unclosed"), List.of()));
        refused(
                ProfilesError.BAD_PATTERN,
                "mustNotContain",
                draft(new Cutoff.Any(), 0, List.of(), List.of("*")));
    }

    @Test
    void anUnknownNameSaysSo() {
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> profiles.named("nobody"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProfilesError.UNKNOWN));
    }
}
