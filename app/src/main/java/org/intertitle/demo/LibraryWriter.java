package org.intertitle.demo;

import org.intertitle.demo.LibraryFile.Plain;
import org.intertitle.demo.LibraryFile.SampleSidecar;
import org.intertitle.demo.LibraryFile.SampleVideo;
import org.intertitle.journal.FreshFolder;
import org.intertitle.media.sample.SampleAvi;
import org.intertitle.media.sample.SampleCodec;
import org.intertitle.media.sample.SampleCue;
import org.intertitle.media.sample.SampleFlag;
import org.intertitle.media.sample.SampleMatroska;
import org.intertitle.media.sample.SampleMp4;
import org.intertitle.media.sample.SampleTrack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** Writes the files of a sample library as real videos and subtitles into a folder of our own. */
public final class LibraryWriter {

    /** How long a sample video lasts. */
    private static final long DURATION_MS = 120_000;

    private static final long PICTURE_EVERY_MS = 10_000;

    private final SampleLines lines = new SampleLines();
    private final FreshFolder folder;
    private final String below;

    /** Writes below this relative folder, which ends in a slash or is empty. */
    public LibraryWriter(FreshFolder folder, String below) {
        this.folder = folder;
        this.below = below;
    }

    /** Writes what is not there yet; tells how many files it wrote. */
    public int write(List<LibraryFile> files) throws IOException {
        int written = 0;
        for (LibraryFile file : files) {
            if (!Files.exists(folder.root().resolve(below + file.path()))) {
                write(file);
                written++;
            }
        }
        return written;
    }

    private void write(LibraryFile file) throws IOException {
        byte[] bytes =
                switch (file) {
                    case SampleVideo video -> video(video);
                    case SampleSidecar sidecar -> sidecar(sidecar);
                    case Plain plain -> plain.bytes();
                };
        try (OutputStream out = folder.create(below + file.path())) {
            out.write(bytes);
        }
    }

    private byte[] sidecar(SampleSidecar sidecar) {
        SampleText text =
                new SampleText(
                        sidecar.language(),
                        sidecar.cues(),
                        DURATION_MS - 10_000,
                        sidecar.hearingImpaired(),
                        sidecar.seed());
        return SubtitleWriting.valueOf(sidecar.format().toUpperCase(Locale.ROOT))
                .write(text.cues(lines))
                .getBytes(sidecar.charset());
    }

    private byte[] video(SampleVideo video) {
        return switch (video.container()) {
            case MATROSKA -> matroska(video.tracks());
            case MP4 -> mp4(video.tracks());
            case AVI -> SampleAvi.toBytes((int) (DURATION_MS / 1000));
        };
    }

    private byte[] matroska(List<TrackPlan> tracks) {
        SampleMatroska file =
                new SampleMatroska()
                        .durationMs(DURATION_MS)
                        .pictures(PICTURE_EVERY_MS, 0)
                        .track(SampleTrack.video());
        tracks.forEach(plan -> file.track(track(plan)));
        return file.toBytes();
    }

    private byte[] mp4(List<TrackPlan> tracks) {
        SampleMp4 file = new SampleMp4().durationMs(DURATION_MS).track(SampleTrack.video());
        tracks.forEach(plan -> file.track(track(plan)));
        return file.toBytes();
    }

    private SampleTrack track(TrackPlan plan) {
        SampleTrack track =
                plan.isSubtitle()
                        ? SampleTrack.subtitles(codec(plan.type()), cues(plan))
                        : SampleTrack.audio(2);
        track =
                track.withLanguage(plan.language().locale().getISO3Language())
                        .withTitle(plan.title());
        track = plan.isDefault() ? track.with(SampleFlag.DEFAULT) : track;
        track = plan.forced() ? track.with(SampleFlag.FORCED) : track;
        track = plan.hearingImpaired() ? track.with(SampleFlag.HEARING_IMPAIRED) : track;
        return plan.commentary() ? track.with(SampleFlag.COMMENTARY) : track;
    }

    private List<SampleCue> cues(TrackPlan plan) {
        int cues = plan.forced() ? Math.min(4, plan.cues()) : plan.cues();
        return new SampleText(
                        plan.language(),
                        cues,
                        DURATION_MS - 10_000,
                        plan.hearingImpaired(),
                        plan.cues())
                .cues(lines);
    }

    private static SampleCodec codec(TrackPlan.Type type) {
        return switch (type) {
            case AUDIO -> SampleCodec.AAC;
            case SUBRIP, MOV_TEXT -> SampleCodec.SUBRIP;
            case ASS -> SampleCodec.ASS;
            case WEBVTT -> SampleCodec.WEBVTT;
            case PGS -> SampleCodec.PGS;
        };
    }
}
