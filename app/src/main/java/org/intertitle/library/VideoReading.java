package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.RelativePath;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.MediaResult;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads from the disk what a scan must know of a video and its sidecars: headers and identity where
 * size or time changed, the language of texts whose names say none. Thread-safe.
 */
final class VideoReading {

    private final HeaderReader media;
    private final SidecarTexts texts;

    VideoReading(HeaderReader media, SidecarTexts texts) {
        this.media = media;
        this.texts = texts;
    }

    ReadVideo read(VideoTask task, Map<RelativePath, Subtitle> before) {
        List<ScanProblem> problems = new ArrayList<>();
        Map<RelativePath, Language> told = tell(task, before, problems);
        if (task.unchanged()) {
            return new ReadVideo(task, task.file(), null, told, problems, false);
        }
        try {
            return readAnew(task, told, problems);
        } catch (NoSuchFileException e) {
            return new ReadVideo(task, task.file(), null, told, problems, true);
        } catch (IOException e) {
            problems.add(
                    new ScanProblem(
                            task.file().file(),
                            LibraryError.UNREADABLE_VIDEO.code(),
                            "The file cannot be read: " + e.getMessage()));
            VideoHeaders none = VideoHeaders.damaged(LibraryError.UNREADABLE_VIDEO.code(), null);
            return new ReadVideo(task, task.file(), none, told, problems, false);
        }
    }

    /** A file that was replaced while it was read is read once more. */
    private ReadVideo readAnew(
            VideoTask task, Map<RelativePath, Language> told, List<ScanProblem> problems)
            throws IOException {
        FoundFile file = task.file();
        MediaResult result = media.read(file.file());
        FoundFile after = file.now();
        if (!after.sameContent(file.bytes(), file.modified())) {
            result = media.read(file.file());
        }
        note(file, result, problems);
        VideoHeaders headers = VideoHeaders.of(result, VideoIdentity.of(file.file()));
        return new ReadVideo(task, after, headers, told, problems, false);
    }

    private static void note(FoundFile file, MediaResult result, List<ScanProblem> problems) {
        switch (result) {
            case MediaResult.Damaged(MediaProblem code, String detail) ->
                    problems.add(new ScanProblem(file.file(), code.code(), detail));
            case MediaResult.Read read -> {
                if (read.hint() != null) {
                    problems.add(
                            new ScanProblem(
                                    file.file(),
                                    read.hint().code(),
                                    "Only a part of the file can be read."));
                }
            }
        }
    }

    private Map<RelativePath, Language> tell(
            VideoTask task, Map<RelativePath, Subtitle> before, List<ScanProblem> problems) {
        Map<RelativePath, Language> told = new HashMap<>();
        for (AttachedSidecar sidecar : task.sidecars()) {
            Subtitle known = before.get(sidecar.file().path());
            boolean same =
                    known != null
                            && known.modified() != null
                            && sidecar.file().sameContent(known.bytes(), known.modified());
            if (!sidecar.facts().language().determined() && !sidecar.bitmap() && !same) {
                told.put(sidecar.file().path(), texts.language(sidecar.file(), problems));
            }
        }
        return told;
    }
}
