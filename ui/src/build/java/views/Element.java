package views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of an FXML: an object with an upper-case name, otherwise a property of the outer. */
record Element(String where, String name, Map<String, String> attributes, List<Element> inside) {

    Element(String where, String name) {
        this(where + " <" + name + ">", name, new LinkedHashMap<>(), new ArrayList<>());
    }

    boolean isObject() {
        return Character.isUpperCase(name.charAt(0)) && !Kept.isNamed(name);
    }

    NotUnderstoodException wrong(String what) {
        return new NotUnderstoodException(where, what);
    }
}
