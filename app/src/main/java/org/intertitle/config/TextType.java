package org.intertitle.config;

import java.util.Optional;

record TextType(int longest) implements SettingType<String> {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public Optional<String> read(String text) {
        boolean fits = text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
        return fits ? Optional.of(text) : Optional.empty();
    }

    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public String allowed() {
        return "one line of at most " + longest + " characters";
    }
}
