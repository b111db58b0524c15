package org.intertitle.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

record BooleanType() implements SettingType<Boolean> {

    @Override
    public String name() {
        return "boolean";
    }

    @Override
    public Optional<Boolean> read(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    @Override
    public String write(Boolean value) {
        return value.toString();
    }

    @Override
    public String allowed() {
        return "true or false";
    }

    @Override
    public List<String> choices() {
        return List.of("true", "false");
    }
}
