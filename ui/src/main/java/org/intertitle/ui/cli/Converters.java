package org.intertitle.ui.cli;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** How arguments become values, with messages that say what to write. */
final class Converters {

    private Converters() {}

    static CommandLine addTo(CommandLine line) {
        return line.registerConverter(Path.class, Converters::path)
                .registerConverter(Long.class, number(Long::valueOf))
                .registerConverter(long.class, number(Long::valueOf))
                .registerConverter(int.class, number(Integer::valueOf));
    }

    private static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("a path cannot be empty");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("this is no path: " + e.getReason());
        }
    }

    private static <T> ITypeConverter<T> number(java.util.function.Function<String, T> read) {
        return text -> {
            try {
                return read.apply(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + text + "' is no number that can be");
            }
        };
    }
}
