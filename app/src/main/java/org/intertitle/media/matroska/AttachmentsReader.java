package org.intertitle.media.matroska;

import org.intertitle.media.Attachment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lists the attached files without reading them. */
final class AttachmentsReader {

    private static final int MAX_ATTACHMENTS = 1000;
    private static final int HOP = 512;

    private final Ebml ebml;

    AttachmentsReader(Ebml ebml) {
        this.ebml = ebml;
    }

    List<Attachment> read(Element attachments) throws IOException {
        ebml.bytes().stepping(HOP);
        List<Attachment> all = new ArrayList<>();
        Children children = new Children(ebml, attachments);
        for (Element e = children.next(); e != null; e = children.next()) {
            if (e.id() == MatroskaId.ATTACHED_FILE && all.size() < MAX_ATTACHMENTS) {
                all.add(readOne(e));
            }
        }
        return all;
    }

    private Attachment readOne(Element file) throws IOException {
        String name = "";
        String mimeType = "";
        long bytes = 0;
        Children children = new Children(ebml, file);
        for (Element e = children.next(); e != null; e = children.next()) {
            switch (e.id()) {
                case MatroskaId.FILE_NAME -> name = ebml.string(e);
                case MatroskaId.FILE_MEDIA_TYPE -> mimeType = ebml.string(e);
                case MatroskaId.FILE_DATA -> bytes = e.size();
                default -> {}
            }
        }
        return new Attachment(name, mimeType, bytes);
    }
}
