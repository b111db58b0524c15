package org.intertitle.media.mp4;

import org.intertitle.media.BrokenMedia;
import org.intertitle.media.SampleList;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Cues out of WebVTT samples (ISO/IEC 14496-30): each cue box becomes the text, with settings and
 * identifier aside as Matroska keeps them. A cue that the muxer cut at a sample's edge, because
 * another begins there, is joined again.
 */
final class WebVttCues {

    private static final int HEADER = 8;

    private final SampleList list;
    private @Nullable Cue open;

    WebVttCues(SampleList list) {
        this.list = list;
    }

    void add(long start, long duration, byte[] sample) throws BrokenMedia {
        int at = 0;
        while (at + HEADER <= sample.length) {
            int size = ByteBuffer.wrap(sample, at, 4).getInt();
            if (size < HEADER || size > sample.length - at) {
                return;
            }
            if (is(sample, at, "vttc")) {
                take(cue(start, duration, Arrays.copyOfRange(sample, at + HEADER, at + size)));
            }
            at += size;
        }
    }

    void finish() throws BrokenMedia {
        Cue last = open;
        open = null;
        if (last != null) {
            list.add(last.start, last.end - last.start, last.text, last.addition());
        }
    }

    private void take(Cue cue) throws BrokenMedia {
        Cue before = open;
        if (before != null && before.goesOnIn(cue)) {
            before.end = cue.end;
            return;
        }
        finish();
        open = cue;
    }

    private static Cue cue(long start, long duration, byte[] content) {
        Cue cue = new Cue(start, start + duration);
        int at = 0;
        while (at + HEADER <= content.length) {
            int size = ByteBuffer.wrap(content, at, 4).getInt();
            if (size < HEADER || size > content.length - at) {
                break;
            }
            byte[] part = Arrays.copyOfRange(content, at + HEADER, at + size);
            if (is(content, at, "payl")) {
                cue.text = part;
            } else if (is(content, at, "sttg")) {
                cue.settings = part;
            } else if (is(content, at, "iden")) {
                cue.identifier = part;
            }
            at += size;
        }
        return cue;
    }

    private static boolean is(byte[] bytes, int at, String type) {
        return ByteBuffer.wrap(bytes, at + 4, 4).getInt() == FourCc.of(type);
    }

    private static final class Cue {

        private final long start;
        private long end;
        private byte[] text = {};
        private byte[] settings = {};
        private byte[] identifier = {};

        private Cue(long start, long end) {
            this.start = start;
            this.end = end;
        }

        private boolean goesOnIn(Cue next) {
            return next.start == end
                    && Arrays.equals(text, next.text)
                    && Arrays.equals(settings, next.settings)
                    && Arrays.equals(identifier, next.identifier)
                    && identifier.length > 0;
        }

        private byte @Nullable [] addition() {
            if (settings.length + identifier.length == 0) {
                return null;
            }
            byte[] both = Arrays.copyOf(settings, settings.length + identifier.length + 2);
            both[settings.length] = '\n';
            System.arraycopy(identifier, 0, both, settings.length + 1, identifier.length);
            both[both.length - 1] = '\n';
            return both;
        }
    }
}
