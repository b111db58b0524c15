package views;

import java.util.Map;
import java.util.stream.Collectors;

/** The source of the class that makes the nodes of one FXML. */
final class LayoutSource {

    private final Document document;
    private final ViewClass view;
    private final Statements statements = new Statements();

    LayoutSource(Document document, ViewClass view) {
        this.document = document;
        this.view = view;
    }

    String text() {
        String root = new ObjectWriter(document, view, statements).write(document.root());
        return head() + build(root) + initialize() + call() + "}\n";
    }

    private String head() {
        return """
        // Made by the build of %s.
        package %s;

        %s
        /** Makes the nodes of {@link %s}. */
        public final class %s implements org.intertitle.ui.kit.Layout<%s> {
        """
                .formatted(
                        document.file(),
                        view.packageName(),
                        statements.imports().stream()
                                .map("import %s;\n"::formatted)
                                .collect(Collectors.joining()),
                        view.name(),
                        view.layoutName(),
                        view.name());
    }

    private String build(String root) {
        return """

            @Override
            public javafx.scene.Parent build(%s view, org.intertitle.ui.kit.Messages messages) {
        %s        return %s;
            }
        """
                .formatted(view.name(), statements, root);
    }

    private String initialize() {
        return view.hasInitialize()
                ? """

                    @Override
                    public void initialize(%s view) {
                        view.initialize();
                    }
                """
                        .formatted(view.name())
                : "";
    }

    /** One class for all handlers, and no lambda that would be linked at run time. */
    private String call() {
        Map<String, String> handlers = statements.handlers();
        String cases =
                handlers.entrySet().stream()
                        .map(LayoutSource::oneCase)
                        .collect(Collectors.joining());
        return handlers.isEmpty()
                ? ""
                : """

                    private record Call<E extends javafx.event.Event>(%s view, String method)
                            implements javafx.event.EventHandler<E> {
                        @Override
                        public void handle(E event) {
                            switch (method) {
                %s                default -> throw new IllegalStateException(method);
                            }
                        }

                        @Override
                        public String toString() {
                            return method;
                        }
                    }
                """
                        .formatted(view.name(), cases);
    }

    private static String oneCase(Map.Entry<String, String> handler) {
        return "                case %s -> view.%s;\n"
                .formatted(Literal.quoted(handler.getKey()), handler.getValue());
    }
}
