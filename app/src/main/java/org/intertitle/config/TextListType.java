package org.intertitle.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

record TextListType(int most) implements SettingType<List<String>> {

    @Override
    public String name() {
        return "texts";
    }

    @Override
    public Optional<List<String>> read(String text) {
        if (text.isBlank()) {
            return Optional.of(List.of());
        }
        List<String> parts = split(text);
        boolean fits =
                parts.size() <= most
                        && parts.stream().noneMatch(String::isEmpty)
                        && text.chars().noneMatch(Character::isISOControl);
        return fits ? Optional.of(List.copyOf(parts)) : Optional.empty();
    }

    @Override
    public String write(List<String> value) {
        return value.stream()
                .map(part -> part.replace("\\", "\\\\").replace(",", "\\,"))
                .collect(Collectors.joining(","));
    }

    @Override
    public String allowed() {
        return "at most " + most + " texts parted by commas";
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else if (c == '\\' && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
