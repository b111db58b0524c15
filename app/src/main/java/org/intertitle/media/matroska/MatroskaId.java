package org.intertitle.media.matroska;

/** The element ids that we look at, as RFC 8794 and RFC 9559 number them. */
final class MatroskaId {

    static final int EBML = 0x1A45DFA3;
    static final int DOC_TYPE = 0x4282;
    static final int SEGMENT = 0x18538067;

    static final int SEEK_HEAD = 0x114D9B74;
    static final int SEEK = 0x4DBB;
    static final int SEEK_ID = 0x53AB;
    static final int SEEK_POSITION = 0x53AC;

    static final int INFO = 0x1549A966;
    static final int TIMESTAMP_SCALE = 0x2AD7B1;
    static final int DURATION = 0x4489;

    static final int TRACKS = 0x1654AE6B;
    static final int TRACK_ENTRY = 0xAE;
    static final int TRACK_NUMBER = 0xD7;
    static final int TRACK_TYPE = 0x83;
    static final int FLAG_DEFAULT = 0x88;
    static final int FLAG_FORCED = 0x55AA;
    static final int FLAG_HEARING_IMPAIRED = 0x55AB;
    static final int FLAG_COMMENTARY = 0x55AF;
    static final int DEFAULT_DURATION = 0x23E383;
    static final int NAME = 0x536E;
    static final int LANGUAGE = 0x22B59C;
    static final int LANGUAGE_BCP47 = 0x22B59D;
    static final int CODEC_ID = 0x86;
    static final int CODEC_PRIVATE = 0x63A2;
    static final int VIDEO = 0xE0;
    static final int PIXEL_WIDTH = 0xB0;
    static final int PIXEL_HEIGHT = 0xBA;
    static final int AUDIO = 0xE1;
    static final int CHANNELS = 0x9F;
    static final int CONTENT_ENCODINGS = 0x6D80;
    static final int CONTENT_ENCODING = 0x6240;
    static final int ENCODING_ORDER = 0x5031;
    static final int ENCODING_SCOPE = 0x5032;
    static final int ENCODING_TYPE = 0x5033;
    static final int COMPRESSION = 0x5034;
    static final int COMPRESSION_ALGORITHM = 0x4254;
    static final int COMPRESSION_SETTINGS = 0x4255;

    static final int CHAPTERS = 0x1043A770;
    static final int EDITION_ENTRY = 0x45B9;
    static final int CHAPTER_ATOM = 0xB6;
    static final int CHAPTER_START = 0x91;
    static final int CHAPTER_END = 0x92;
    static final int CHAPTER_HIDDEN = 0x98;
    static final int CHAPTER_DISPLAY = 0x80;
    static final int CHAPTER_STRING = 0x85;

    static final int ATTACHMENTS = 0x1941A469;
    static final int ATTACHED_FILE = 0x61A7;
    static final int FILE_NAME = 0x466E;
    static final int FILE_MEDIA_TYPE = 0x4660;
    static final int FILE_DATA = 0x465C;

    static final int TAGS = 0x1254C367;

    static final int CUES = 0x1C53BB6B;
    static final int CUE_POINT = 0xBB;
    static final int CUE_TRACK_POSITIONS = 0xB7;
    static final int CUE_TRACK = 0xF7;
    static final int CUE_CLUSTER_POSITION = 0xF1;
    static final int CUE_RELATIVE_POSITION = 0xF0;

    static final int CLUSTER = 0x1F43B675;
    static final int TIMESTAMP = 0xE7;
    static final int SIMPLE_BLOCK = 0xA3;
    static final int BLOCK_GROUP = 0xA0;
    static final int BLOCK = 0xA1;
    static final int BLOCK_DURATION = 0x9B;
    static final int BLOCK_ADDITIONS = 0x75A1;
    static final int BLOCK_MORE = 0xA6;
    static final int BLOCK_ADD_ID = 0xEE;
    static final int BLOCK_ADDITIONAL = 0xA5;

    private MatroskaId() {}

    /** Whether an element of this id can only stand directly in the segment: it ends a cluster. */
    static boolean topLevel(int id) {
        return switch (id) {
            case SEEK_HEAD, INFO, TRACKS, CHAPTERS, ATTACHMENTS, TAGS, CUES, CLUSTER, SEGMENT ->
                    true;
            default -> false;
        };
    }
}
