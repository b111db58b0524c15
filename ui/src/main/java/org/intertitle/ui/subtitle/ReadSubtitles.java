package org.intertitle.ui.subtitle;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.subtitle.Cue;
import org.intertitle.subtitle.SubtitleErrorCode;
import org.intertitle.subtitle.SubtitleFile;
import org.intertitle.subtitle.SubtitleReader;
import org.intertitle.subtitle.SubtitleText;
import org.intertitle.ui.kit.SubtitleAt;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Reads subtitles from the disk. Thread-safe. */
public final class ReadSubtitles implements Subtitles {
    private final SubtitleReader reader;

    public ReadSubtitles(SubtitleReader reader) {
        this.reader = reader;
    }

    @Override
    public Opened open(SubtitleAt at) throws IOException {
        if (!(at instanceof SubtitleAt.OfFile(var path))) {
            throw new AppException(SubtitleErrorCode.NOT_RECOGNISED);
        }
        SubtitleFile file = reader.require(Files.readAllBytes(path), Language.UNDETERMINED);
        List<CueLine> lines = new ArrayList<>();
        for (Cue cue : file.document().cues()) {
            String text = SubtitleText.plain(cue.text(), file.document().format());
            lines.add(new CueLine(lines.size() + 1, cue.startMs(), cue.endMs(), text));
        }
        return new Opened(String.valueOf(path.getFileName()), lines);
    }
}
