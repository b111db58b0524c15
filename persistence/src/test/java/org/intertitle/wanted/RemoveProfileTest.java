package org.intertitle.wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.ProfileUses;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.ProfilesError;
import org.intertitle.profiles.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class RemoveProfileTest {

    @TempDir Path root;
    private Desk desk;
    private RemoveProfile removal;
    private LibraryFolder folder;
    private Profile standard;
    private Profile anime;
    private Profile other;
    private TitleId title;

    @BeforeEach
    void assign() throws Exception {
        desk = new Desk(Files.createDirectory(root.resolve("data")));
        removal = new RemoveProfile(desk.database.unitOfWork(), desk.profiles, desk.library);
        standard = save("Standard", "de");
        desk.profiles.setDefault(standard.id());
        anime = save("Anime", "ja");
        other = save("Other", "en");
        Path films = Files.createDirectory(root.resolve("films"));
        SampleFiles.video(films.resolve("One (2001).mkv"));
        SampleFiles.video(films.resolve("Two (2002).mkv"));
        folder = desk.add(films);
        desk.scan();
        title = desk.videos().getFirst().title();
        desk.library.assignProfile(folder.id(), anime.id());
        desk.library.assignProfile(title, anime.id());
        desk.wanted.recompute(Cancellation.NONE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Profile save(String name, String language) {
        return desk.profiles.save(
                ProfileDraft.of(name, List.of(Wish.of(Language.of(language), SubtitleKind.FULL))));
    }

    @Test
    void whatHadAProfileGetsItsHeir() {
        removal.remove(anime.id(), other.id());
        assertThat(desk.library.uses(other.id()))
                .isEqualTo(new ProfileUses(List.of(folder.id()), List.of(title)));
        assertThat(desk.profiles.list()).extracting(Profile::name).doesNotContain("Anime");
        desk.wanted.recompute(Cancellation.NONE);
        assertThat(desk.answers()).allMatch(answer -> answer.contains(" en "));
    }

    @Test
    void whatTheHeirWouldChangeIsToldBefore() {
        ProfileEffect effect =
                desk.wanted.whatIf(anime.id(), ProfileDraft.of(standard), Cancellation.NONE);
        assertThat(effect.moreWanted()).isEqualTo(2);
        assertThat(effect.noLongerWanted()).isEqualTo(2);
    }

    @Test
    void aRemovalIsTakenBackButForWhatGotYetAnotherProfileSince() {
        RemoveProfile.Removed removed = removal.remove(anime.id(), other.id());
        desk.library.assignProfile(title, standard.id());
        removal.takeBack(removed);
        assertThat(desk.library.uses(anime.id()))
                .isEqualTo(new ProfileUses(List.of(folder.id()), List.of()));
        assertThat(desk.library.uses(standard.id()).titles()).containsExactly(title);
        assertThat(desk.profiles.find(anime.id()).wishes()).isEqualTo(anime.wishes());
        assertThat(desk.profiles.find(anime.id()).revision()).isGreaterThan(other.revision());
    }

    @Test
    void aRemovalThatCannotBeTakenBackChangesNothing() {
        RemoveProfile.Removed removed = removal.remove(anime.id(), other.id());
        save("anime", "fr");
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> removal.takeBack(removed))
                .matches(refused -> refused.code() == ProfilesError.NAME_TAKEN);
        assertThat(desk.library.uses(other.id()).folders()).containsExactly(folder.id());
    }

    @Test
    void theDefaultAndUnknownProfilesAreRefusedAndNothingIsAssigned() {
        desk.library.assignProfile(title, standard.id());
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> removal.remove(standard.id(), anime.id()))
                .matches(refused -> refused.code() == ProfilesError.DEFAULT_STAYS);
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> removal.remove(anime.id(), new ProfileId(999)))
                .matches(refused -> refused.code() == ProfilesError.UNKNOWN);
        assertThat(desk.library.uses(standard.id()).titles()).containsExactly(title);
        assertThat(desk.library.uses(anime.id()).folders()).containsExactly(folder.id());
    }
}
