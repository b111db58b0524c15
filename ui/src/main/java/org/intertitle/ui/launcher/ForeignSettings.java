package org.intertitle.ui.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.intertitle.ui.settings.SettingList.Foreign;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the local settings hold that this version does not understand; it is kept. */
final class ForeignSettings {

    private static final Predicate<JsonNode> TEXT = JsonNode::isTextual;
    private static final Predicate<JsonNode> NUMBER = JsonNode::isNumber;
    private static final String DATABASE = "database";

    /** Every section but that of the views, whose names are their own. */
    private static final Map<String, Map<String, Predicate<JsonNode>>> KNOWN =
            Map.of(
                    DATABASE,
                    Map.of("url", TEXT, "user", TEXT, "password", TEXT),
                    "window",
                    Map.of(
                            "x",
                            NUMBER,
                            "y",
                            NUMBER,
                            "width",
                            NUMBER,
                            "height",
                            NUMBER,
                            "maximized",
                            NUMBER,
                            "text_scale",
                            NUMBER),
                    "view",
                    Map.of());

    private ForeignSettings() {}

    /** In the order of the file. */
    static List<Foreign> in(LocalSettings settings) {
        return settings.all().properties().stream()
                .flatMap(section -> ofSection(section.getKey(), section.getValue()))
                .toList();
    }

    private static Stream<Foreign> ofSection(String section, JsonNode value) {
        boolean known = KNOWN.containsKey(section) || section.equals(LocalAppearance.SECTION);
        return known && value instanceof ObjectNode values
                ? values.properties().stream()
                        .flatMap(each -> ofValue(section, each.getKey(), each.getValue()))
                : Stream.of(foreign(section, "", value, known));
    }

    private static Stream<Foreign> ofValue(String section, String name, JsonNode value) {
        Predicate<JsonNode> understood =
                switch (section) {
                    case LocalAppearance.SECTION -> LocalAppearance.understood(name);
                    case "view" -> TEXT;
                    default -> KNOWN.getOrDefault(section, Map.of()).get(name);
                };
        return understood != null && understood.test(value)
                ? Stream.empty()
                : Stream.of(foreign(section, "." + name, value, understood != null));
    }

    private static Foreign foreign(String section, String name, JsonNode value, boolean known) {
        // The database may hold a password.
        String shown =
                section.equals(DATABASE) && known
                        ? ""
                        : value.isValueNode() ? value.asText() : value.toString();
        return new Foreign(section + name, shown, known);
    }
}
