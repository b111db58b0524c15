package org.intertitle.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

record ChoiceType<E extends Enum<E>>(Class<E> type) implements SettingType<E> {

    @Override
    public String name() {
        return "choice";
    }

    @Override
    public Optional<E> read(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return constants().stream().filter(each -> write(each).equals(wanted)).findFirst();
    }

    @Override
    public String write(E value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String allowed() {
        return "one of " + String.join(", ", choices());
    }

    @Override
    public List<String> choices() {
        return constants().stream().map(this::write).toList();
    }

    private List<E> constants() {
        return Arrays.asList(type.getEnumConstants());
    }
}
