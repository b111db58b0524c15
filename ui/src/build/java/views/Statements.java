package views;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is written of a layout so far: statements, and what they need from around them. */
final class Statements {

    private final StringBuilder lines = new StringBuilder();
    private final Set<String> imports = new TreeSet<>();
    private final Set<String> variables = new HashSet<>(Set.of("view", "messages"));
    private final Map<String, String> handlers = new TreeMap<>();

    void add(String format, Object... values) {
        lines.append("        ").append(format.formatted(values)).append(";\n");
    }

    /** The simple name of a class, which is imported. */
    String use(Class<?> type) {
        imports.add(type.getName());
        return type.getSimpleName();
    }

    /** What handles an event by a call on the view. */
    String handler(String method, String call) {
        handlers.put(method, call);
        return "new Call<>(view, " + Literal.quoted(method) + ")";
    }

    /** A name that no variable has yet. */
    String variable(String wish) {
        String name = Character.toLowerCase(wish.charAt(0)) + wish.substring(1);
        String free = name;
        for (int i = 2; !variables.add(free); i++) {
            free = name + i;
        }
        return free;
    }

    Set<String> imports() {
        return imports;
    }

    /** The calls on the view, by the names of the handlers. */
    Map<String, String> handlers() {
        return handlers;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
