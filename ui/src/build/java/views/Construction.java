package views;

import javafx.beans.NamedArg;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How an object is made: by the constructor without parameters or, where there is none, by the
 * shortest whose {@code @NamedArg}s take all attributes that nothing else can take.
 *
 * @param used the attributes that are spent by it
 */
record Construction(String expression, Set<String> used) {

    static Construction of(Class<?> type, Element element, Statements statements) {
        String name = statements.use(type);
        List<Constructor<?>> all = Arrays.asList(type.getConstructors());
        if (all.stream().anyMatch(each -> each.getParameterCount() == 0)) {
            String diamond = type.getTypeParameters().length == 0 ? "" : "<>";
            return new Construction("new " + name + diamond + "()", Set.of());
        }
        return all.stream()
                .filter(each -> takes(each, element.attributes()))
                .min(Comparator.comparingInt(Constructor::getParameterCount))
                .map(each -> of(name, each, element))
                .orElseThrow(() -> element.wrong("no constructor takes these attributes"));
    }

    private static boolean takes(Constructor<?> constructor, Map<String, String> attributes) {
        List<Parameter> parameters = Arrays.asList(constructor.getParameters());
        return parameters.stream().allMatch(each -> each.isAnnotationPresent(NamedArg.class))
                && names(constructor)
                        .containsAll(
                                attributes.keySet().stream()
                                        .filter(each -> each.matches("\\w+"))
                                        .toList());
    }

    private static Set<String> names(Constructor<?> constructor) {
        return Arrays.stream(constructor.getParameters())
                .map(each -> each.getAnnotation(NamedArg.class).value())
                .collect(Collectors.toSet());
    }

    private static Construction of(String name, Constructor<?> constructor, Element element) {
        String arguments =
                Arrays.stream(constructor.getParameters())
                        .map(each -> argument(each, element))
                        .collect(Collectors.joining(", "));
        return new Construction("new " + name + "(" + arguments + ")", names(constructor));
    }

    private static String argument(Parameter parameter, Element element) {
        NamedArg name = parameter.getAnnotation(NamedArg.class);
        String given = element.attributes().getOrDefault(name.value(), name.defaultValue());
        if (!given.isEmpty()) {
            return Literal.of(parameter.getType(), given, element);
        }
        if (!parameter.getType().isPrimitive()) {
            return "null";
        }
        return parameter.getType() == boolean.class ? "false" : "0";
    }
}
