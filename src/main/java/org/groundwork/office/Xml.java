package org.groundwork.office;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/** XML of a stranger, read forward: a document type or deep nesting is refused, names are compared without prefix. */
final class Xml implements AutoCloseable {
    private static final int MAX_DEPTH = 100;
    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final InputStream in;
    private final XMLStreamReader xml;
    private int depth;

    Xml(String file, InputStream in) throws XMLStreamException {
        this.file = file;
        this.in = in;
        this.xml = FACTORY.createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Moves to the next start or end tag or text; END_DOCUMENT after the last. */
    int next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH) {
                        throw Problem.input("office.problem.bomb", file);
                    }
                    return event;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return event;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return XMLStreamConstants.CHARACTERS;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Problem.input("office.problem.docType", file);
                default -> {}
            }
        }
        return XMLStreamConstants.END_DOCUMENT;
    }

    /** Moves to the next start tag, false at the end. */
    boolean nextStart() throws XMLStreamException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    String name() {
        return xml.getLocalName();
    }

    int depth() {
        return depth;
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return xml.getAttributeValue(index);
    }

    /** The attribute without a prefix, else one of that name with any prefix. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The text up to this element's end tag; elements inside are passed over. */
    String text() throws XMLStreamException {
        int inside = depth;
        String text = "";
        StringBuilder more = null;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS && depth == inside) {
                if (text.isEmpty()) {
                    text = xml.getText();
                } else {
                    more = more == null ? new StringBuilder(text) : more;
                    append(more, xml.getText());
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT || depth < inside) {
                return more == null ? text : more.toString();
            }
        }
    }

    private void append(StringBuilder text, String more) {
        if (text.length() + more.length() > Archive.MAX_WITHOUT_TAG) {
            throw Problem.input("office.problem.bomb", file);
        }
        text.append(more);
    }

    /** Passes over this element and all in it. */
    void skip() throws XMLStreamException {
        int inside = depth;
        while (depth >= inside) {
            if (next() == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    @Override
    public void close() {
        TableFile.reading(file, () -> {
            xml.close();
            in.close();
            return "";
        });
    }
}
