package org.intertitle.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.subtitle.PictureTimes.Block;
import org.intertitle.subtitle.PictureTimes.Shown;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class PictureTimesTest {

    @Test
    void compositionsOfPgsBeginAndEndPictures() {
        byte[] file = pgs(composition(90_000, 1), composition(180_000, 0), composition(270_000, 2));
        assertThat(PictureTimes.of(file))
                .containsExactly(new Shown(1000, 2000), new Shown(3000, -1));
    }

    @Test
    void pictureThatFollowsAnotherEndsIt() {
        byte[] file = pgs(composition(90_000, 1), composition(180_000, 1));
        assertThat(PictureTimes.of(file))
                .containsExactly(new Shown(1000, 2000), new Shown(2000, -1));
    }

    @Test
    void timestampsOfAVobSubIndexAreRead() {
        String index =
                """
                # VobSub index file, v7
                id: en, index: 0
                timestamp: 00:00:01:234, filepos: 000000000\r
                timestamp: 01:02:03:004, filepos: 000001000\r
                """;
        assertThat(PictureTimes.of(index.getBytes(StandardCharsets.US_ASCII)))
                .containsExactly(new Shown(1234, -1), new Shown(3_723_004, -1));
    }

    @Test
    void anyBytesGiveAnAnswer() {
        byte[] whole = pgs(composition(90_000, 1), composition(180_000, 0));
        for (int length = 0; length < whole.length; length++) {
            assertThat(PictureTimes.of(Arrays.copyOf(whole, length))).hasSizeLessThanOrEqualTo(1);
        }
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertThat(PictureTimes.of(noise)).isEmpty();
        noise[0] = 'P';
        noise[1] = 'G';
        assertThat(PictureTimes.of(noise)).hasSizeLessThanOrEqualTo(1);
        assertThat(
                        PictureTimes.of(
                                "timestamp: 99999999999999999999:0:0:0"
                                        .getBytes(StandardCharsets.US_ASCII)))
                .containsExactly(new Shown(0, -1));
    }

    private static byte[] composition(int clock, int objects) {
        byte[] body = new byte[11];
        body[10] = (byte) objects;
        return ByteBuffer.allocate(13 + body.length)
                .put((byte) 'P')
                .put((byte) 'G')
                .putInt(clock)
                .putInt(0)
                .put((byte) 0x16)
                .putShort((short) body.length)
                .put(body)
                .array();
    }

    private static byte[] pgs(byte[]... segments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] segment : segments) {
            out.writeBytes(segment);
        }
        return out.toByteArray();
    }

    private static Block set(long at, int objects) {
        byte[] head = new byte[20];
        head[0] = 0x16;
        head[13] = (byte) objects;
        return new Block(at, 0, head);
    }

    @Test
    void displaySetsOfATrackStandUntilTheNext() {
        List<Block> blocks = List.of(set(0, 0), set(100, 1), set(200, 2), set(300, 0), set(400, 1));
        assertThat(PictureTimes.of("pgs", blocks))
                .containsExactly(new Shown(100, 200), new Shown(200, 300), new Shown(400, -1));
    }

    @Test
    void blocksThatAreCutOrOfOtherFormatsAreNoPictures() {
        Block cut = new Block(5, 0, new byte[] {0x16, 0});
        assertThat(PictureTimes.of("pgs", List.of(cut, new Block(6, 0, new byte[0])))).isEmpty();
        assertThat(PictureTimes.of("dvb", List.of(set(1, 1)))).isEmpty();
        assertThat(PictureTimes.of("vobsub", List.of(cut, new Block(9, 40, new byte[0]))))
                .containsExactly(new Shown(5, -1), new Shown(9, 49));
    }
}
