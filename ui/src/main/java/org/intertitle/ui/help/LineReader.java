package org.intertitle.ui.help;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.intertitle.ui.help.Span.Style;
import org.intertitle.ui.kit.HelpPage;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands within one line of a page. Used once. */
final class LineReader extends AbstractVisitor {
    private final HelpPage page;
    private final List<Span> spans = new ArrayList<>();
    private Style style = Style.PLAIN;

    private LineReader(HelpPage page) {
        this.page = page;
    }

    static List<Span> read(Node line, HelpPage page) {
        LineReader reader = new LineReader(page);
        reader.visitChildren(line);
        return List.copyOf(reader.spans);
    }

    /** The words alone. */
    static String words(Node line) {
        StringBuilder words = new StringBuilder();
        line.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        words.append(text.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        words.append(code.getLiteral());
                    }

                    @Override
                    public void visit(SoftLineBreak lineBreak) {
                        words.append(' ');
                    }
                });
        return words.toString();
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(Code code) {
        spans.add(new Span.Words(code.getLiteral(), Style.CODE));
    }

    @Override
    public void visit(Emphasis emphasis) {
        within(Style.EMPHASIS, emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        within(Style.LABEL, strong);
    }

    @Override
    public void visit(Link link) {
        String words = words(link);
        String target = link.getDestination();
        spans.add(
                PlaceLink.keys(target)
                        .<Span>map(keys -> new Span.Keys(words, keys))
                        .or(() ->
                                PlaceLink.parse(target, page)
                                        .map(place -> new Span.Link(words, place)))
                        .orElseThrow(() -> new IllegalArgumentException("no place: " + target)));
    }

    private void within(Style inner, Node node) {
        Style before = style;
        style = inner;
        visitChildren(node);
        style = before;
    }

    /** What is written alike is one part. */
    private void add(String text) {
        if (!spans.isEmpty()
                && spans.getLast() instanceof Span.Words last
                && last.style() == style) {
            spans.set(spans.size() - 1, new Span.Words(last.text() + text, style));
        } else {
            spans.add(new Span.Words(text, style));
        }
    }
}
