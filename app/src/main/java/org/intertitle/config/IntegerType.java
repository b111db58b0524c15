package org.intertitle.config;

import java.util.Optional;

record IntegerType(int least, int most) implements SettingType<Integer> {

    @Override
    public String name() {
        return "integer";
    }

    @Override
    public Optional<Integer> read(String text) {
        try {
            int value = Integer.parseInt(text.strip());
            return value >= least && value <= most ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    @Override
    public String write(Integer value) {
        return value.toString();
    }

    @Override
    public String allowed() {
        return "a whole number from " + least + " to " + most;
    }
}
