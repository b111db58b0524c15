package views;

import java.lang.reflect.Modifier;

/** The value of an attribute as Java says it. */
final class Literal {

    private static final String SPECIAL = "%$@#\\";

    private Literal() {}

    static String of(Class<?> type, String text, Element element) {
        if (text.startsWith("%") && text.length() > 1 && type.isAssignableFrom(String.class)) {
            return "messages.text(" + quoted(text.substring(1)) + ")";
        }
        if (!text.isEmpty() && SPECIAL.indexOf(text.charAt(0)) >= 0) {
            throw element.wrong("\"" + text + "\" is not known here");
        }
        try {
            return plain(type, text, element);
        } catch (NumberFormatException wrong) {
            throw unfit(type, text, element);
        }
    }

    private static String plain(Class<?> type, String text, Element element) {
        if (type.isAssignableFrom(String.class)) {
            return quoted(text);
        }
        if (type == double.class || type == Double.class) {
            return number(Double.parseDouble(text));
        }
        if (type == int.class || type == Integer.class) {
            return Integer.toString(Integer.parseInt(text));
        }
        if (type == boolean.class && (text.equals("true") || text.equals("false"))) {
            return text;
        }
        if (type.isEnum() && isConstant(type, text)) {
            return type.getCanonicalName() + "." + text;
        }
        if (hasValueOf(type)) {
            return type.getCanonicalName() + ".valueOf(" + quoted(text) + ")";
        }
        throw unfit(type, text, element);
    }

    private static String number(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
        }
        return Double.toString(number);
    }

    private static boolean isConstant(Class<?> type, String name) {
        try {
            return type.getField(name).isEnumConstant();
        } catch (NoSuchFieldException missing) {
            return false;
        }
    }

    private static boolean hasValueOf(Class<?> type) {
        try {
            return !type.isEnum()
                    && !type.isPrimitive()
                    && Modifier.isStatic(type.getMethod("valueOf", String.class).getModifiers());
        } catch (NoSuchMethodException missing) {
            return false;
        }
    }

    private static NotUnderstoodException unfit(Class<?> type, String text, Element element) {
        return element.wrong("\"" + text + "\" is no " + type.getSimpleName());
    }

    static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + "\"";
    }
}
