package org.intertitle.wanted;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.AudioTrack;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.PlayedAs;
import org.intertitle.library.PlayerPreset;
import org.intertitle.library.ReleaseFacts;
import org.intertitle.library.Subtitle;
import org.intertitle.library.SubtitleSource;
import org.intertitle.library.TextFacts;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Equivalent;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One video whose subtitles and profile a test writes down line by line. */
final class NeedFixture {

    private static final Instant WHEN = Instant.parse("2026-01-01T00:00:00Z");

    private final List<AudioTrack> audio = new ArrayList<>();
    private final List<Subtitle> subtitles = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Equivalent> equivalents = new ArrayList<>();
    private Embedded embedded = Embedded.ANY;
    private Cutoff cutoff = new Cutoff.All();
    private VideoState state = VideoState.PRESENT;
    private PlayerPreset preset = PlayerPreset.JELLYFIN;
    private long ids;

    static NeedFixture need() {
        return new NeedFixture();
    }

    NeedFixture wish(String language) {
        return wish(language, SubtitleKind.FULL, HearingImpaired.EITHER);
    }

    NeedFixture wish(String language, SubtitleKind kind, HearingImpaired mode) {
        return wish(new Wish(Language.of(language), kind, mode, Set.of(), Set.of()));
    }

    NeedFixture wish(Wish wish) {
        wishes.add(wish);
        return this;
    }

    NeedFixture embedded(Embedded which) {
        embedded = which;
        return this;
    }

    NeedFixture cutoff(Cutoff when) {
        cutoff = when;
        return this;
    }

    NeedFixture equivalent(String language, String satisfies) {
        equivalents.add(new Equivalent(Language.of(language), Language.of(satisfies)));
        return this;
    }

    NeedFixture preset(PlayerPreset player) {
        preset = player;
        return this;
    }

    NeedFixture state(VideoState now) {
        state = now;
        return this;
    }

    NeedFixture audio(String language) {
        return audio(language, false);
    }

    NeedFixture audio(String language, boolean commentary) {
        audio.add(
                new AudioTrack(
                        audio.size() + 1, "aac", Language.of(language), null, 2, true, commentary));
        return this;
    }

    NeedFixture track(String language, String... words) {
        Set<String> said = Set.of(words);
        subtitles.add(
                new Subtitle(
                        new SubtitleId(++ids),
                        new VideoId(1),
                        SubtitleSource.EMBEDDED,
                        null,
                        subtitles.size() + 3,
                        Language.of(language),
                        said.contains("forced"),
                        said.contains("hi"),
                        said.contains("commentary"),
                        false,
                        said.contains("bitmap") ? "pgs" : "subrip",
                        said.contains("bitmap"),
                        null,
                        null,
                        null,
                        0,
                        null));
        return this;
    }

    /** A sidecar that the player loads as what it is. */
    NeedFixture sidecar(String name, String language, String... words) {
        Set<String> said = Set.of(words);
        return sidecar(
                name,
                language,
                new PlayedAs(Language.of(language), said.contains("forced"), said.contains("hi")),
                words);
    }

    /** A sidecar of this name's language whose text is in another. */
    NeedFixture liar(String name, String named, String inside, double confidence) {
        sidecar(name, named);
        Subtitle told = subtitles.removeLast();
        subtitles.add(withText(told, text(inside, 700, 90, confidence)));
        return this;
    }

    private static Subtitle withText(Subtitle subtitle, TextFacts text) {
        return new Subtitle(
                subtitle.id(),
                subtitle.video(),
                subtitle.source(),
                subtitle.path(),
                subtitle.track(),
                subtitle.language(),
                subtitle.forced(),
                subtitle.hearingImpaired(),
                subtitle.commentary(),
                subtitle.isDefault(),
                subtitle.format(),
                subtitle.bitmap(),
                subtitle.label(),
                subtitle.played(),
                text,
                subtitle.bytes(),
                subtitle.modified());
    }

    NeedFixture sidecar(String name, String language, @Nullable PlayedAs played, String... words) {
        Set<String> said = Set.of(words);
        int quality = said.contains("bad") ? 49 : 90;
        int cues = said.contains("empty") ? 0 : 700;
        subtitles.add(
                new Subtitle(
                        new SubtitleId(++ids),
                        new VideoId(1),
                        SubtitleSource.SIDECAR,
                        new RelativePath(name),
                        null,
                        Language.of(language),
                        said.contains("forced"),
                        said.contains("hi"),
                        said.contains("commentary"),
                        false,
                        "srt",
                        said.contains("bitmap"),
                        null,
                        played,
                        said.contains("unread") || said.contains("bitmap")
                                ? null
                                : text(language, cues, quality),
                        said.contains("zero") ? 0 : 40_000,
                        WHEN));
        return this;
    }

    private static TextFacts text(String language, int cues, int quality) {
        return text(language, cues, quality, 0.97);
    }

    private static TextFacts text(String language, int cues, int quality, double confidence) {
        return new TextFacts(
                "UTF-8",
                cues,
                0,
                5_000_000,
                Language.of(language),
                confidence,
                false,
                false,
                quality,
                null);
    }

    NeedInput input() {
        Video video =
                new Video(
                        new VideoId(1),
                        new FolderId(1),
                        new RelativePath("Film.mkv"),
                        new TitleId(1),
                        EpisodeNumbers.NONE,
                        ReleaseFacts.NONE,
                        state,
                        null,
                        1_000_000,
                        WHEN,
                        null,
                        "matroska",
                        5_400_000L,
                        audio,
                        WHEN,
                        1);
        Profile profile =
                new Profile(
                        new ProfileId(1),
                        "Test",
                        true,
                        wishes,
                        embedded,
                        equivalents,
                        TargetFormat.KEEP,
                        cutoff,
                        List.of(),
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        1);
        return new NeedInput(video, subtitles, profile, preset);
    }

    List<Decision> decide() {
        return new NeedRules().decide(input());
    }

    /** The answer in one word: the reason where wanted, else the state. */
    List<String> answers() {
        return decide().stream()
                .map(d -> d.reason() != null ? Told.code(d.reason()) : "=" + Told.code(d.state()))
                .toList();
    }

    String answer() {
        return answers().getFirst();
    }

    List<String> traceCodes(int wish) {
        return decide().get(wish).trace().stream().map(Rule::code).toList();
    }
}
