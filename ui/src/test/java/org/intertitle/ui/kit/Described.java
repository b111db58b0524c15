package org.intertitle.ui.kit;

import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tooltip;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A tree of nodes in lines: of each what it is, what can be set on it, and what is inside. */
final class Described {
    private final List<String> lines = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Described() {}

    static List<String> of(Parent root) throws ReflectiveOperationException {
        Described described = new Described();
        described.describe("", root);
        return described.lines;
    }

    private void describe(String path, Object object) throws ReflectiveOperationException {
        if (!seen.add(object)) {
            return;
        }
        lines.add(path + " " + object.getClass().getName());
        for (Method getter : getters(object.getClass())) {
            property(path + "." + getter.getName(), read(getter, object));
        }
        if (object instanceof Node node && node.hasProperties()) {
            for (var kept : new TreeMap<>(node.getProperties()).entrySet()) {
                property(path + " keeps " + kept.getKey(), kept.getValue());
            }
        }
        if (object instanceof Parent parent) {
            all(path, parent.getChildrenUnmodifiable());
        }
    }

    private void property(String path, Object value) throws ReflectiveOperationException {
        switch (value) {
            case Node node -> describe(path, node);
            case Tooltip tooltip -> describe(path, tooltip);
            case List<?> list -> all(path, list);
            case String _, Number _, Boolean _, Enum<?> _, Insets _ ->
                    lines.add(path + " " + value);
            case EventHandler<?> ofControl when ofControl.getClass().isHidden() -> {}
            case EventHandler<?> handler -> lines.add(path + " calls " + handler);
            case null, default -> {}
        }
    }

    private void all(String path, List<?> values) throws ReflectiveOperationException {
        for (int i = 0; i < values.size(); i++) {
            property(path + "[" + i + "]", values.get(i));
        }
    }

    private static Object read(Method getter, Object object) throws ReflectiveOperationException {
        try {
            return getter.invoke(object);
        } catch (InvocationTargetException failed) {
            throw new AssertionError(getter + " of " + object, failed.getCause());
        }
    }

    /** Those of what can be set, and of lists that can be added to. */
    private static List<Method> getters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(each -> each.getName().matches("(get|is)[A-Z].*"))
                .filter(each -> each.getParameterCount() == 0 && !each.isBridge())
                .filter(each -> isSettable(type, each) || isList(each))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static boolean isSettable(Class<?> type, Method getter) {
        String setter = getter.getName().replaceFirst("get|is", "set");
        return Arrays.stream(type.getMethods())
                .anyMatch(each -> each.getName().equals(setter) && each.getParameterCount() == 1);
    }

    private static boolean isList(Method getter) {
        return List.class.isAssignableFrom(getter.getReturnType())
                && !getter.getName().contains("CssMetaData")
                && !getter.getName().contains("Unmodifiable");
    }
}
