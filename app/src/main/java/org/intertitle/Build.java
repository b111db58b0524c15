package org.intertitle;

import org.intertitle.updates.UpdateChannel;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * What the build says of this program: its version (empty where it runs from classes), and where it
 * learns of newer ones, if at all.
 */
public record Build(String version, @Nullable UpdateChannel updates) {

    private static final String RESOURCE = "build.properties";
    private static final String UNFILLED = "${";

    /** Of the program that runs. */
    public static Build read() {
        Properties told = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Build.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            told.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(told);
    }

    static Build of(Properties told) {
        String version = text(told, "version");
        return new Build(
                version,
                UpdateChannel.of(
                        version, text(told, "updates.address"), text(told, "updates.key")));
    }

    /** All that servers learn of who asks. */
    String program() {
        return version.isEmpty() ? "Intertitle" : "Intertitle/" + version;
    }

    /** Classes that no build has filled say nothing. */
    private static String text(Properties told, String key) {
        String text = told.getProperty(key, "").strip();
        return text.startsWith(UNFILLED) ? "" : text;
    }
}
