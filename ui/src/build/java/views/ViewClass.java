package views;

import javafx.event.Event;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The view whose FXML it is: {@code XView} beside {@code X.fxml}, as the FXML must say too. */
record ViewClass(Class<?> type) {

    private static final String ENDING = "View";

    static ViewClass of(Document document, Path file) {
        Element root = document.root();
        String beside = file.toString().replaceAll("[/\\\\]", ".").replaceFirst("\\.fxml$", ENDING);
        String named = root.attributes().get("fx:controller");
        if (!beside.equals(named)) {
            throw root.wrong("fx:controller is to be " + beside + ", not " + named);
        }
        try {
            return new ViewClass(Class.forName(named, false, ViewClass.class.getClassLoader()));
        } catch (ClassNotFoundException missing) {
            throw root.wrong("there is no " + named);
        }
    }

    String name() {
        return type.getSimpleName();
    }

    String packageName() {
        return type.getPackageName();
    }

    String layoutName() {
        return name().substring(0, name().length() - ENDING.length()) + "Layout";
    }

    String layoutFile() {
        return packageName().replace('.', '/') + "/" + layoutName() + ".java";
    }

    boolean hasInitialize() {
        return methods("initialize").stream().anyMatch(each -> each.getParameterCount() == 0);
    }

    /** The class of the field that takes the element of this id. */
    Class<?> field(String id, Element element) {
        try {
            Field field = type.getDeclaredField(id);
            reach(field.getModifiers(), id, element);
            return field.getType();
        } catch (NoSuchFieldException missing) {
            throw element.wrong(name() + " has no field " + id);
        }
    }

    /** The call of a handler on {@code view}, with the event if it takes one. */
    String call(String handler, Element element) {
        List<Method> found =
                methods(handler).stream()
                        .filter(each -> each.getParameterCount() == 0 || takesEvent(each))
                        .toList();
        if (found.size() != 1) {
            throw element.wrong(
                    name() + " has " + found.size() + " methods " + handler + " for an event");
        }
        Method method = found.getFirst();
        reach(method.getModifiers(), handler, element);
        return method.getParameterCount() == 0
                ? handler + "()"
                : handler + "((" + method.getParameterTypes()[0].getCanonicalName() + ") event)";
    }

    private List<Method> methods(String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name) && !each.isSynthetic())
                .toList();
    }

    private static boolean takesEvent(Method method) {
        return method.getParameterCount() == 1
                && Event.class.isAssignableFrom(method.getParameterTypes()[0]);
    }

    private void reach(int modifiers, String member, Element element) {
        if (Modifier.isPrivate(modifiers)) {
            throw element.wrong(name() + "." + member + " is private; its layout cannot reach it");
        }
    }
}
