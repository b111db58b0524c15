package views;

import java.util.Arrays;

/** A property that a container keeps for what is in it: {@code VBox.setVgrow(node, priority)}. */
record Kept(Class<?> keeper, String setter, Class<?> type) {

    /** Whether a name is that of such a property, as in {@code VBox.vgrow}. */
    static boolean isNamed(String property) {
        return property.indexOf('.') > 0;
    }

    static Kept of(String property, Document document, Element element) {
        int dot = property.indexOf('.');
        Class<?> keeper = document.type(property.substring(0, dot), element);
        String setter = "set" + Bean.capital(property.substring(dot + 1));
        return Arrays.stream(keeper.getMethods())
                .filter(each -> each.getName().equals(setter) && each.getParameterCount() == 2)
                .findFirst()
                .map(each -> new Kept(keeper, setter, each.getParameterTypes()[1]))
                .orElseThrow(() -> element.wrong(keeper.getName() + " keeps no " + property));
    }
}
