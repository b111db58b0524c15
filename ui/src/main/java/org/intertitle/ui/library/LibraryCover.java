package org.intertitle.ui.library;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.ListCover;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.Texts;

import java.util.List;

/** What the library says where it shows no titles. */
final class LibraryCover {
    private LibraryCover() {}

    static ListCover.Words words(LibraryViewModel model, Texts texts) {
        return new ListCover.Words(
                new ListStatePane.Says(
                        Glyph.ADD_FOLDER,
                        texts.text("library.empty"),
                        texts.text("library.empty.text"),
                        List.of(
                                new ListStatePane.Choice(
                                        texts.text("folders.add"), model::addFolder),
                                new ListStatePane.Choice(
                                        texts.text("help.more"), model::explainFolders))),
                ListCover.hidden(texts, texts.text("library.filtered"), model.search()::clear),
                texts.text("library.failed"),
                model::reload);
    }
}
