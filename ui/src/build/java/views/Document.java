package views;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An FXML as read: the classes that it imports, by simple name, and its outermost element. */
record Document(String file, Map<String, String> imports, Element root) {

    private static final String FX = "http://javafx.com/fxml/1";

    static Document read(Path path) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        String file = path.getFileName().toString();
        try (InputStream bytes = Files.newInputStream(path)) {
            return read(factory.createXMLStreamReader(bytes), file);
        } catch (XMLStreamException wrong) {
            throw new NotUnderstoodException(file, wrong.getMessage());
        }
    }

    private static Document read(XMLStreamReader xml, String file) throws XMLStreamException {
        Map<String, String> imports = new TreeMap<>();
        Element outermost = new Element(file, "");
        Deque<Element> open = new ArrayDeque<>();
        open.push(outermost);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> addImport(imports, xml, file);
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = element(xml, file);
                    open.element().inside().add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS -> {
                    if (!xml.isWhiteSpace()) {
                        throw open.element().wrong("text between tags");
                    }
                }
                default -> {}
            }
        }
        return new Document(file, imports, outermost.inside().getFirst());
    }

    private static void addImport(Map<String, String> imports, XMLStreamReader xml, String file) {
        String type = xml.getPIData().strip();
        if (!xml.getPITarget().equals("import") || type.endsWith("*")) {
            throw new NotUnderstoodException(
                    at(xml, file), "<?" + xml.getPITarget() + " " + type + "?>");
        }
        imports.put(type.substring(type.lastIndexOf('.') + 1), type);
    }

    private static Element element(XMLStreamReader xml, String file) {
        Element element = new Element(at(xml, file), name(xml.getPrefix(), xml.getLocalName()));
        if (FX.equals(xml.getNamespaceURI())) {
            throw element.wrong("no such element is known here");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = FX.equals(xml.getAttributeNamespace(i)) ? "fx" : "";
            element.attributes()
                    .put(name(prefix, xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        return element;
    }

    private static String name(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private static String at(XMLStreamReader xml, String file) {
        return file + ":" + xml.getLocation().getLineNumber();
    }

    /** The imported class of this simple name. */
    Class<?> type(String simpleName, Element user) {
        String name = imports.get(simpleName);
        if (name == null) {
            throw user.wrong(simpleName + " is not imported");
        }
        try {
            return Class.forName(name, false, Document.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw user.wrong(name + " is not on the class path");
        }
    }
}
