package org.intertitle.media.matroska;

import org.intertitle.media.Chapter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the chapters of the first edition, nested ones behind the one that they belong to. */
final class ChaptersReader {

    private static final int MAX_CHAPTERS = 2000;
    private static final int MAX_DEPTH = 8;
    private static final long NS_PER_MS = 1_000_000;

    private final Ebml ebml;
    private final List<Chapter> chapters = new ArrayList<>();

    private ChaptersReader(Ebml ebml) {
        this.ebml = ebml;
    }

    static List<Chapter> read(Ebml ebml, Element chapters) throws IOException {
        Children editions = new Children(ebml, chapters);
        for (Element e = editions.next(); e != null; e = editions.next()) {
            if (e.id() == MatroskaId.EDITION_ENTRY) {
                ChaptersReader reader = new ChaptersReader(ebml);
                reader.atoms(e, 0);
                return reader.chapters;
            }
        }
        return List.of();
    }

    private void atoms(Element parent, int depth) throws IOException {
        Children children = new Children(ebml, parent);
        for (Element e = children.next(); e != null; e = children.next()) {
            if (e.id() == MatroskaId.CHAPTER_ATOM
                    && depth < MAX_DEPTH
                    && chapters.size() < MAX_CHAPTERS) {
                atom(e);
                atoms(e, depth + 1);
            }
        }
    }

    private void atom(Element atom) throws IOException {
        long start = 0;
        Long end = null;
        boolean hidden = false;
        String title = null;
        Children children = new Children(ebml, atom);
        for (Element e = children.next(); e != null; e = children.next()) {
            switch (e.id()) {
                case MatroskaId.CHAPTER_START -> start = ebml.unsigned(e) / NS_PER_MS;
                case MatroskaId.CHAPTER_END -> end = ebml.unsigned(e) / NS_PER_MS;
                case MatroskaId.CHAPTER_HIDDEN -> hidden = ebml.flag(e);
                case MatroskaId.CHAPTER_DISPLAY -> title = title == null ? title(e) : title;
                default -> {}
            }
        }
        if (!hidden && start >= 0) {
            chapters.add(new Chapter(start, end, title == null ? "" : title));
        }
    }

    private @Nullable String title(Element display) throws IOException {
        Children children = new Children(ebml, display);
        for (Element e = children.next(); e != null; e = children.next()) {
            if (e.id() == MatroskaId.CHAPTER_STRING) {
                return ebml.string(e);
            }
        }
        return null;
    }
}
