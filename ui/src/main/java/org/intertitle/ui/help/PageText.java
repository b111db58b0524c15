package org.intertitle.ui.help;

import org.intertitle.ui.kit.HelpPage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page of the help in one language, as it is written. Immutable. */
record PageText(HelpPage page, String title, List<Block> blocks) {
    PageText {
        blocks = List.copyOf(blocks);
    }

    /** The whole page, to be copied or read aloud. */
    String text() {
        return title
                + "\n\n"
                + blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    /** Every block, also those within others. */
    Stream<Block> all() {
        return blocks.stream().flatMap(Block::all);
    }

    /** The pictures that it shows, by their names. */
    List<String> pictures() {
        return all().flatMap(block ->
                        block instanceof Block.Picture picture
                                ? Stream.of(picture.file())
                                : Stream.empty())
                .toList();
    }
}
