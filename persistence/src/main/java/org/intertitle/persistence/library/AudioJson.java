package org.intertitle.persistence.library;

import org.intertitle.kernel.Language;
import org.intertitle.library.AudioTrack;
import org.intertitle.persistence.session.JsonText;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** One audio track as the {@code audio} column keeps it. */
record AudioJson(
        int index,
        String codec,
        String language,
        @Nullable String title,
        int channels,
        boolean isDefault,
        boolean commentary) {

    static @Nullable String write(List<AudioTrack> tracks) {
        return JsonText.writeList(tracks.stream().map(AudioJson::of).toList());
    }

    static List<AudioTrack> read(@Nullable String json) {
        return JsonText.readList(json, AudioJson.class).stream().map(AudioJson::track).toList();
    }

    private static AudioJson of(AudioTrack track) {
        return new AudioJson(
                track.index(),
                track.codec(),
                track.language().tag(),
                track.title(),
                track.channels(),
                track.isDefault(),
                track.commentary());
    }

    private AudioTrack track() {
        return new AudioTrack(
                index, codec, new Language(language), title, channels, isDefault, commentary);
    }
}
