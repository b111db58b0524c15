package org.intertitle.ui.help;

import org.intertitle.ui.kit.HelpPage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The pages and pictures that are shipped in one language. Reads files; thread-safe. */
public final class ShippedPages {
    private final PageReader reader = new PageReader();
    private final String language;

    /** In German, or else in English. */
    public ShippedPages(Locale locale) {
        language = locale.getLanguage().equals("de") ? "de" : "en";
    }

    /** All pages, in their order. */
    Map<HelpPage, PageText> read() throws IOException {
        Map<HelpPage, PageText> pages = new EnumMap<>(HelpPage.class);
        for (HelpPage page : HelpPage.values()) {
            byte[] text = bytes(language + "/" + page.file() + ".md");
            pages.put(page, reader.read(page, new String(text, StandardCharsets.UTF_8)));
        }
        return pages;
    }

    /** The bytes of a picture, as light and as dark windows show it. */
    PictureBytes picture(String file) throws IOException {
        String dark = file.replace("-light.png", "-dark.png");
        return new PictureBytes(
                bytes("pictures/" + language + "/" + file),
                bytes("pictures/" + language + "/" + dark));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream file = ShippedPages.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return file.readAllBytes();
        }
    }
}
