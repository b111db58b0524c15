package org.intertitle.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a job says about itself: a code and its arguments, texts or numbers ({@link Long}, {@link
 * Double}), that the user's language words. Immutable.
 */
public record JobDetail(String code, List<Object> arguments) {

    /** The code of what is no code: words of older versions, as the one argument. */
    public static final String WORDS = "words";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BEGIN = "[\"";

    public JobDetail {
        arguments = List.copyOf(arguments);
    }

    /** Numbers stay numbers, all else is kept as its text. */
    public static JobDetail of(String code, Object... arguments) {
        return new JobDetail(code, Arrays.stream(arguments).map(JobDetail::plain).toList());
    }

    /** The number at this place, or 0 where there is none. */
    public double number(int at) {
        return at < arguments.size() && arguments.get(at) instanceof Number number
                ? number.doubleValue()
                : 0;
    }

    /** How it is stored; {@link #read} takes it back. */
    String stored() {
        List<Object> all = new ArrayList<>();
        all.add(code);
        all.addAll(arguments);
        try {
            return JSON.writeValueAsString(all);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never fails: what is no stored detail is taken as words. */
    static JobDetail read(String stored) {
        if (stored.startsWith(BEGIN)) {
            try {
                Object[] all = JSON.readValue(stored, Object[].class);
                return of((String) all[0], Arrays.copyOfRange(all, 1, all.length));
            } catch (JsonProcessingException _) {
                // Words that begin like one.
            }
        }
        return of(WORDS, stored);
    }

    private static Object plain(@Nullable Object argument) {
        return switch (argument) {
            case Integer number -> number.longValue();
            case Long number -> number;
            case Double number when Double.isFinite(number) -> number;
            case null, default -> String.valueOf(argument);
        };
    }
}
