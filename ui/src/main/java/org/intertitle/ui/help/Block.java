package org.intertitle.ui.help;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a page that stands by itself. */
sealed interface Block {
    /** All its words, for searching and copying. */
    String text();

    /** Begins a section; links and hits lead to its id. */
    record Heading(int level, String id, String text) implements Block {}

    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        @Override
        public String text() {
            return words(spans);
        }
    }

    record Items(boolean numbered, List<List<Block>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return items.stream().map(Block::lines).collect(Collectors.joining("\n"));
        }
    }

    /** Something to be noticed. */
    record Note(List<Block> blocks) implements Block {
        public Note {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String text() {
            return lines(blocks);
        }
    }

    /** What is typed at a command line, or stands in a file. */
    record Code(String text) implements Block {}

    /** The first row names the columns. */
    record Table(List<List<List<Span>>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return rows.stream()
                    .map(row -> row.stream().map(Block::words).collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** A picture of the window; the text says what is seen. */
    record Picture(String text, String file) implements Block {}

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static String lines(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** The block and all that it holds. */
    default Stream<Block> all() {
        return switch (this) {
            case Items list ->
                    Stream.concat(Stream.of(this), list.items().stream().flatMap(Block::all));
            case Note note -> Stream.concat(Stream.of(this), all(note.blocks()));
            default -> Stream.of(this);
        };
    }

    private static Stream<Block> all(List<Block> blocks) {
        return blocks.stream().flatMap(Block::all);
    }
}
