package org.intertitle.ui.screens;

import org.intertitle.Stores;
import org.intertitle.journal.FolderTrial;
import org.intertitle.journal.KeptBytes;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.ProfileUses;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfilesError;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.kit.SettingField;
import org.intertitle.ui.settings.Appearance;
import org.intertitle.ui.settings.Folders;
import org.intertitle.ui.settings.ProfileEdit;
import org.intertitle.ui.settings.ProfileStore;
import org.intertitle.ui.settings.Store;
import org.intertitle.wanted.RemoveProfile;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Made-up folders, profiles and settings for pictures and tests of the settings. */
public final class SampleSettings {
    private static final Language DE = Language.of("de");
    private static final Language EN = Language.of("en");

    private SampleSettings() {}

    public static Profile profile(long id, String name, boolean isDefault) {
        return new Profile(
                new ProfileId(id),
                name,
                isDefault,
                List.of(
                        new Wish(
                                DE,
                                SubtitleKind.FULL,
                                HearingImpaired.EITHER,
                                Set.of(DE),
                                Set.of()),
                        new Wish(
                                DE,
                                SubtitleKind.FORCED,
                                HearingImpaired.EITHER,
                                Set.of(),
                                Set.of(DE)),
                        Wish.of(EN, SubtitleKind.FULL)),
                Embedded.ANY,
                List.of(),
                TargetFormat.KEEP,
                new Cutoff.All(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                1);
    }

    /** Folders that remember what was asked. */
    public static final class SomeFolders implements Folders {
        public final List<String> asked = new ArrayList<>();

        @Override
        public List<Row> list() {
            return List.of(
                    new Row(folder(1, "/media/films", FolderKind.FILMS, true), 1204),
                    new Row(folder(2, "/media/series", FolderKind.SERIES, true), 12_110),
                    new Row(folder(3, "/mnt/nas/anime", FolderKind.ANIME, false), 4212));
        }

        private static LibraryFolder folder(long id, String root, FolderKind kind, boolean online) {
            return new LibraryFolder(
                    new FolderId(id), Path.of(root), kind, null, true, online, SampleTitles.NOW);
        }

        @Override
        public List<Profile> profiles() {
            return List.of(profile(1, "Deutsch + English", true), profile(2, "Anime", false));
        }

        @Override
        public void add(Path folder) {
            asked.add("add " + folder);
        }

        @Override
        public void remove(LibraryFolder folder) {
            asked.add("remove " + folder.id());
        }

        @Override
        public void setKind(FolderId folder, FolderKind kind) {
            asked.add("kind " + folder + " " + kind);
        }

        @Override
        public void assign(FolderId folder, @Nullable ProfileId profile) {
            asked.add("assign " + folder + " " + profile);
        }

        @Override
        public void setEnabled(FolderId folder, boolean enabled) {
            asked.add("enabled " + folder + " " + enabled);
        }

        @Override
        public void move(FolderId folder, Path root) {
            asked.add("move " + folder + " " + root);
        }

        @Override
        public FolderTrial.Found test(LibraryFolder folder) {
            return new FolderTrial.Found(true, false, false, false, false, false, 0, 0);
        }

        @Override
        public void rescan(@Nullable Path folder) {
            asked.add("rescan " + folder);
        }
    }

    /** Two profiles; saving gives the first. */
    public static final class SomeProfiles implements ProfileStore {
        public final List<ProfileEdit> saved = new ArrayList<>();
        public final List<ProfileId> removed = new ArrayList<>();
        public final List<ProfileId> heirs = new ArrayList<>();
        public @Nullable AppException refused;
        public Usage used = new Usage(List.of("films", "series"), 14);
        public List<Profile> profiles =
                List.of(profile(1, "Deutsch + English", true), profile(2, "Anime", false));

        @Override
        public List<Profile> profiles() {
            return profiles;
        }

        @Override
        public Profile save(ProfileEdit edit) {
            if (refused != null) {
                throw refused;
            }
            saved.add(edit);
            return profile(1, edit.name(), true);
        }

        @Override
        public RemoveProfile.Removed remove(ProfileId profile, ProfileId heir) {
            removed.add(profile);
            heirs.add(heir);
            return new RemoveProfile.Removed(
                    profile(profile.value(), "Anime", false),
                    heir,
                    new ProfileUses(List.of(), List.of()));
        }

        @Override
        public void takeBack(RemoveProfile.Removed gone) {
            removed.remove(gone.profile().id());
        }

        @Override
        public WhatIf handOver(ProfileId profile, Profile heir, Cancellation cancel) {
            cancel.check();
            return new WhatIf(12, 3, 0, false);
        }

        @Override
        public void makeDefault(ProfileId profile) {}

        @Override
        public WhatIf whatIf(ProfileEdit edit, Cancellation cancel) {
            if (edit.name().isBlank()) {
                throw new AppException(ProfilesError.NAME_MISSING, "name");
            }
            return new WhatIf(312, 48, 7, false);
        }

        @Override
        public Usage usage(ProfileId profile) {
            return used;
        }

        @Override
        public List<Language> languages() {
            return List.of(DE, EN, Language.of("ja"), Language.of("pt-BR"));
        }
    }

    /** Some settings, one of them changed. */
    public static final class SomeSettings implements Appearance {
        @Override
        public int scale() {
            return 100;
        }

        private final List<SettingField> fields;

        /** Theme and language. */
        static SomeSettings appearance() {
            return new SomeSettings(
                    choice("appearance.theme", "system", "light", "dark", "contrast"),
                    choice("appearance.language", "system", "en", "de"));
        }

        /** All that can be chosen of the look. */
        static SomeSettings look() {
            return new SomeSettings(
                    new SettingField(
                            "appearance.theme",
                            "choice",
                            List.of("system", "light", "dark", "contrast"),
                            "dark",
                            "system",
                            true),
                    field(
                            "appearance.scale",
                            "choice",
                            "100",
                            "system",
                            "80",
                            "90",
                            "100",
                            "150",
                            "200"),
                    field("appearance.density", "choice", "comfortable", "comfortable", "compact"),
                    choice("appearance.motion", "system", "full", "reduced"),
                    choice("appearance.language", "system", "en", "de"));
        }

        /** What concerns the library and where subtitles come from. */
        static SomeSettings general() {
            return new SomeSettings(
                    field("library.follow_links", "boolean", "false"),
                    field(
                            "library.preset",
                            "choice",
                            "mirror",
                            "mirror",
                            "plain",
                            "plex",
                            "jellyfin",
                            "kodi"),
                    field("library.reading_threads", "integer", "0"),
                    field("sources.adopt", "choice", "move", "move", "copy"));
        }

        private static SettingField choice(String key, String... values) {
            return field(key, "choice", "system", values);
        }

        private static SettingField field(String key, String type, String value, String... values) {
            return new SettingField(key, type, List.of(values), value, value, false);
        }

        public SomeSettings(SettingField... fields) {
            this.fields = List.of(fields);
        }

        @Override
        public List<SettingField> list() {
            return fields;
        }

        @Override
        public void set(String key, String value) {}

        @Override
        public void reset(String key) {}

        @Override
        public List<Foreign> foreign() {
            return List.of();
        }
    }

    /** A sound database with two backups; remembers what was asked. */
    public static final class SomeStore implements Store {
        public final List<String> asked = new ArrayList<>();
        public @Nullable AppException refused;
        public KeptBytes kept = new KeptBytes(1812, 214_000_000);
        public Stores.@Nullable ServerCommands server;

        @Override
        public Facts facts() {
            Path folder = Path.of("/home/anna/.local/share/intertitle");
            return new Facts(
                    folder.resolve("intertitle.db").toString(),
                    "1",
                    48_200_000,
                    folder,
                    List.of(
                            new Stores.Backup(
                                    folder.resolve("backup-v1-20261123-181500-000.db"),
                                    Instant.parse("2026-11-23T18:15:00Z"),
                                    47_900_000),
                            new Stores.Backup(
                                    folder.resolve("replaced-20260301-070000-000.db"),
                                    Instant.parse("2026-03-01T07:00:00Z"),
                                    12_000_000)),
                    kept,
                    server);
        }

        @Override
        public List<String> check() {
            return List.of();
        }

        @Override
        public void backup(Path target) {
            asked.add("backup " + target);
        }

        @Override
        public void requireRestorable(Path backup) {
            if (refused != null) {
                throw refused;
            }
        }

        @Override
        public Deletable deletable() {
            return new Deletable(kept, SampleTitles.NOW);
        }

        @Override
        public void emptyKept(Instant asked) {
            this.asked.add("empty " + asked);
            kept = new KeptBytes(0, 0);
        }

        @Override
        public void restore(Path backup) {
            asked.add("restore " + backup);
        }
    }
}
