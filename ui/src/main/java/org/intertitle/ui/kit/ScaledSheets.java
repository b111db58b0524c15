package org.intertitle.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Stylesheets at one font scale: as they are at 100 %, otherwise as copies in which each length in
 * px is multiplied. Lengths become whole pixels and never vanish, so that lines stay sharp; font
 * sizes keep one decimal. Immutable.
 */
record ScaledSheets(double scale) {
    private static final Pattern LENGTH =
            Pattern.compile("(-fx-font-size:\\s*)?(?<![\\w#.-])(-?\\d+(?:\\.\\d+)?)px");

    /** The address of a stylesheet among the resources, given as an absolute path. */
    String address(String resource) {
        return scale == 1
                ? Objects.requireNonNull(ScaledSheets.class.getResource(resource), resource)
                        .toExternalForm()
                : "data:text/css;base64,"
                        + Base64.getEncoder()
                                .encodeToString(
                                        scaled(read(resource)).getBytes(StandardCharsets.UTF_8));
    }

    String scaled(String css) {
        return LENGTH.matcher(css).replaceAll(this::length);
    }

    private String length(MatchResult found) {
        double length = Double.parseDouble(found.group(2));
        return found.group(1) == null
                ? whole(length) + "px"
                : found.group(1) + String.format(Locale.ROOT, "%.1fpx", length * scale);
    }

    /** A line of one pixel becomes two only where there is room for two. */
    private long whole(double length) {
        double magnitude = Math.abs(length);
        double grown = magnitude * scale;
        long pixels = magnitude <= 1 ? (long) grown : Math.round(grown);
        long visible = magnitude > 0 ? Math.max(1, pixels) : 0;
        return length < 0 ? -visible : visible;
    }

    private static String read(String resource) {
        try (InputStream css = ScaledSheets.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(css, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
