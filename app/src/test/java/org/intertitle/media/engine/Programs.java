package org.intertitle.media.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;

/** Runs ffmpeg and mkvtoolnix in a folder; without them the test fails and says what to install. */
public final class Programs {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    public Programs(Path folder) {
        this.folder = folder;
    }

    /** Standard output of a program that must end well; its arguments hold no spaces. */
    public String run(String line, Object... values) throws IOException, InterruptedException {
        List<String> words = words(line, values);
        Process process = start(words);
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", words, out + errors()).isZero();
        return out;
    }

    /** The words of a line, each {@code %s} in it replaced by the next value. */
    private static List<String> words(String line, Object... values) {
        String filled = line;
        for (Object value : values) {
            filled = filled.replaceFirst("%s", Matcher.quoteReplacement(value.toString()));
        }
        return List.of(filled.split(" "));
    }

    private Process start(List<String> words) throws IOException {
        try {
            return new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectError(folder.resolve("errors.txt").toFile())
                    .start();
        } catch (IOException e) {
            return fail(
                    "%s is missing: these tests need ffmpeg and mkvtoolnix (Debian: apt-get"
                            + " install ffmpeg mkvtoolnix)",
                    words.getFirst());
        }
    }

    /** What the last program said on standard error. */
    String errors() throws IOException {
        return Files.readString(folder.resolve("errors.txt"), StandardCharsets.ISO_8859_1);
    }

    public void ffmpeg(String arguments, Object... values)
            throws IOException, InterruptedException {
        run("ffmpeg -nostdin -y -v error " + arguments, values);
    }

    JsonNode ffprobe(Path file) throws IOException, InterruptedException {
        String show = "-show_streams -show_format -show_chapters";
        return JSON.readTree(run("ffprobe -v error -of json " + show + " %s", file));
    }

    JsonNode mkvmerge(Path file) throws IOException, InterruptedException {
        return JSON.readTree(run("mkvmerge -J %s", file));
    }
}
