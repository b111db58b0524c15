package org.intertitle.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

record PathType() implements SettingType<ChosenPath> {

    @Override
    public String name() {
        return "path";
    }

    @Override
    public Optional<ChosenPath> read(String text) {
        if (text.isBlank()) {
            return Optional.of(ChosenPath.NONE);
        }
        try {
            Path path = Path.of(text);
            return path.isAbsolute() ? Optional.of(new ChosenPath(path)) : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    @Override
    public String write(ChosenPath value) {
        Path path = value.path();
        return path == null ? "" : path.toString();
    }

    @Override
    public String allowed() {
        return "an absolute path, or nothing";
    }
}
