package views;

import javafx.event.EventHandler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes what makes the objects of an FXML, in the order of {@code FXMLLoader}: the object, what is
 * inside it, its attributes, what its container keeps for it.
 */
final class ObjectWriter {

    private final Document document;
    private final ViewClass view;
    private final Statements statements;

    ObjectWriter(Document document, ViewClass view, Statements statements) {
        this.document = document;
        this.view = view;
        this.statements = statements;
    }

    /** Returns the variable of the object. */
    String write(Element element) {
        Class<?> type = document.type(element.name(), element);
        Construction made = Construction.of(type, element, statements);
        String object = declare(element, type, made.expression());
        List<String> inside = new ArrayList<>();
        for (Element each : element.inside()) {
            if (each.isObject()) {
                inside.add(write(each));
            } else if (!Kept.isNamed(each.name())) {
                put(object, new Bean(type).property(each.name(), each), objects(each), each);
            }
        }
        if (!inside.isEmpty()) {
            put(object, new Bean(type).defaultProperty(element), inside, element);
        }
        element.attributes().keySet().stream()
                .filter(each -> !Kept.isNamed(each) && !made.used().contains(each))
                .forEach(each -> attribute(object, type, each, element));
        keep(object, element);
        return object;
    }

    /** Names the object as its id does, and gives it to the view's field of that name. */
    private String declare(Element element, Class<?> type, String expression) {
        String id = element.attributes().get("fx:id");
        if (id == null) {
            String object = statements.variable(type.getSimpleName());
            statements.add("var %s = %s", object, expression);
            return object;
        }
        String object = statements.variable(id);
        if (view.field(id, element) == type) {
            // The field knows the type arguments.
            statements.add("var %s = view.%s = %s", object, id, expression);
        } else {
            statements.add("var %s = %s", object, expression);
            statements.add("view.%s = %s", id, object);
        }
        if (!element.attributes().containsKey("id") && new Bean(type).takesId()) {
            statements.add("%s.setId(%s)", object, Literal.quoted(id));
        }
        return object;
    }

    private List<String> objects(Element property) {
        if (!property.attributes().isEmpty()
                || !property.inside().stream().allMatch(Element::isObject)) {
            throw property.wrong("a property holds objects and nothing else");
        }
        return property.inside().stream().map(this::write).toList();
    }

    private void put(String object, Bean.Property property, List<String> values, Element element) {
        if (property.isList()) {
            String add = values.size() == 1 ? "add" : "addAll";
            String all = String.join(", ", values);
            statements.add("%s.%s().%s(%s)", object, property.getter(), add, all);
        } else {
            statements.add("%s.%s(%s)", object, property.setter(), only(values, element));
        }
    }

    private static String only(List<String> values, Element element) {
        if (values.size() != 1) {
            throw element.wrong(values.size() + " objects where one is to be");
        }
        return values.getFirst();
    }

    private void attribute(String object, Class<?> type, String name, Element element) {
        boolean isController = name.equals("fx:controller") && element == document.root();
        if (name.equals("fx:id") || isController) {
            return;
        }
        if (name.startsWith("fx:")) {
            throw element.wrong(name + " is not known here");
        }
        Bean.Property property = new Bean(type).property(name, element);
        put(object, property, values(property, element.attributes().get(name), element), element);
    }

    private List<String> values(Bean.Property property, String text, Element element) {
        if (property.isList()) {
            return Arrays.stream(text.split(","))
                    .map(each -> Literal.of(property.type(), each.strip(), element))
                    .toList();
        }
        if (property.type() == EventHandler.class && text.startsWith("#")) {
            String method = text.substring(1);
            return List.of(statements.handler(method, view.call(method, element)));
        }
        return List.of(Literal.of(property.type(), text, element));
    }

    private void keep(String object, Element element) {
        element.attributes()
                .forEach((name, text) -> {
                    if (Kept.isNamed(name)) {
                        Kept kept = Kept.of(name, document, element);
                        keep(kept, object, Literal.of(kept.type(), text, element));
                    }
                });
        for (Element each : element.inside()) {
            if (Kept.isNamed(each.name())) {
                keep(Kept.of(each.name(), document, each), object, only(objects(each), each));
            }
        }
    }

    private void keep(Kept kept, String object, String value) {
        statements.add(
                "%s.%s(%s, %s)", statements.use(kept.keeper()), kept.setter(), object, value);
    }
}
