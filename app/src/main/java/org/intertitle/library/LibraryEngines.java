package org.intertitle.library;

import org.intertitle.release.ReleaseParser;
import org.intertitle.subtitle.SubtitleInspector;

/** What tells the library what files are: by their headers, their texts, their names. */
public record LibraryEngines(
        HeaderReader media,
        SubtitleInspector subtitles,
        TitleRecognizer titles,
        ReleaseParser names) {}
