package views;

import javafx.beans.DefaultProperty;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be set on a class, under the names that FXML uses. */
record Bean(Class<?> type) {

    /** A property: its class, and whether it is a list that is added to rather than set. */
    record Property(String name, Class<?> type, boolean isList) {

        String getter() {
            return "get" + capital(name);
        }

        String setter() {
            return "set" + capital(name);
        }
    }

    Property property(String name, Element element) {
        Method getter =
                method("get" + capital(name))
                        .or(() -> method("is" + capital(name)))
                        .orElseThrow(() -> unknown(name, element));
        if (method("set" + capital(name), getter.getReturnType()).isPresent()) {
            return new Property(name, getter.getReturnType(), false);
        }
        if (List.class.isAssignableFrom(getter.getReturnType())) {
            return new Property(name, itemOf(getter), true);
        }
        throw unknown(name, element);
    }

    private NotUnderstoodException unknown(String property, Element element) {
        return element.wrong(type.getName() + " has no property " + property);
    }

    /** Whether an object of this class can bear its id. */
    boolean takesId() {
        return method("setId", String.class).isPresent();
    }

    /** The property that takes what is simply inside. */
    Property defaultProperty(Element element) {
        DefaultProperty named = type.getAnnotation(DefaultProperty.class);
        if (named == null) {
            throw element.wrong(type.getName() + " takes nothing inside but properties");
        }
        return property(named.value(), element);
    }

    private static Class<?> itemOf(Method getter) {
        return getter.getGenericReturnType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : Object.class;
    }

    private Optional<Method> method(String name, Class<?>... parameters) {
        return Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(name))
                .filter(each -> !each.isBridge())
                .filter(each -> Arrays.equals(each.getParameterTypes(), parameters))
                .findFirst();
    }

    static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
