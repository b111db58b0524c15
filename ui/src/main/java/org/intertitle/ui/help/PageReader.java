package org.intertitle.ui.help;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.intertitle.ui.kit.HelpPage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a page from its Markdown: headings, paragraphs, lists, notes, code, tables, pictures. What
 * a page does not need is refused; comments are left out. Thread-safe.
 */
final class PageReader {
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([a-z0-9-]+)\">");
    private static final Pattern FILE = Pattern.compile("[a-z0-9-]+\\.png$");

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** The first heading is the title of the page. */
    PageText read(HelpPage page, String markdown) {
        List<Block> blocks = blocks(parser.parse(markdown), page);
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Heading title)) {
            throw new IllegalArgumentException("no title: " + page);
        }
        return new PageText(page, title.text(), identified(blocks.subList(1, blocks.size())));
    }

    /** Headings without an id of their own are known by their place, so that hits lead to them. */
    private static List<Block> identified(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            boolean bare = block instanceof Block.Heading heading && heading.id().isEmpty();
            all.add(
                    bare
                            ? new Block.Heading(
                                    ((Block.Heading) block).level(),
                                    "part-" + all.size(),
                                    block.text())
                            : block);
        }
        return all;
    }

    private List<Block> blocks(Node parent, HelpPage page) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : children(parent).toList()) {
            if (!(node instanceof HtmlBlock)) {
                blocks.add(block(node, page));
            }
        }
        return blocks;
    }

    private Block block(Node node, HelpPage page) {
        return switch (node) {
            case Heading heading ->
                    new Block.Heading(
                            heading.getLevel(), anchor(heading), LineReader.words(heading).strip());
            case Paragraph line when line.getFirstChild() instanceof Image picture ->
                    new Block.Picture(LineReader.words(picture), file(picture));
            case Paragraph line -> new Block.Paragraph(LineReader.read(line, page));
            case ListBlock list ->
                    new Block.Items(
                            list instanceof OrderedList,
                            children(list).map(item -> blocks(item, page)).toList());
            case BlockQuote note -> new Block.Note(blocks(note, page));
            case FencedCodeBlock code -> new Block.Code(code.getLiteral().stripTrailing());
            case TableBlock table -> new Block.Table(rows(table, page));
            default -> throw new IllegalArgumentException(page + " holds " + node);
        };
    }

    private static List<List<List<Span>>> rows(TableBlock table, HelpPage page) {
        return children(table)
                .flatMap(PageReader::children)
                .filter(TableRow.class::isInstance)
                .map(row ->
                        children(row)
                                .filter(TableCell.class::isInstance)
                                .map(cell -> LineReader.read(cell, page))
                                .toList())
                .toList();
    }

    /** The id that is written in front of the heading's words; empty for none. */
    private static String anchor(Heading heading) {
        return children(heading)
                .flatMap(node ->
                        node instanceof HtmlInline html
                                ? ANCHOR.matcher(html.getLiteral()).results()
                                : Stream.empty())
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static String file(Image picture) {
        return Optional.of(FILE.matcher(picture.getDestination()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .orElseThrow(() ->
                        new IllegalArgumentException("no picture: " + picture.getDestination()));
    }

    private static Stream<Node> children(Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node at = parent.getFirstChild(); at != null; at = at.getNext()) {
            nodes.add(at);
        }
        return nodes.stream();
    }
}
