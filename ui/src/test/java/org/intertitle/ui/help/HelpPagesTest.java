package org.intertitle.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.help.Span.Style;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Messages;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that are shipped: nothing in them leads nowhere or names what there is not. */
class HelpPagesTest {
    private static final Path PICTURES = Path.of("src", "main", "docs", "pictures");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyPageHasTheNameUnderWhichItIsListed(String language) throws IOException {
        Messages messages = Messages.of(Locale.of(language));
        assertThat(pages(language))
                .hasSize(HelpPage.values().length)
                .allSatisfy(page ->
                        assertThat(page.title()).isEqualTo(messages.text(page.page().key())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyLinkLeadsToASectionThatIsThere(String language) throws IOException {
        List<PageText> pages = pages(language);
        List<Place.Help> links =
                spans(pages)
                        .flatMap(span ->
                                target(span) instanceof Place.Help help
                                        ? Stream.of(help)
                                        : Stream.empty())
                        .toList();
        assertThat(links).hasSizeGreaterThan(40);
        for (Place.Help link : links) {
            if (!link.section().isEmpty()) {
                assertThat(ids(page(pages, link.page()))).contains(link.section());
            }
        }
        assertThat(ids(page(pages, HelpPage.WANTED))).contains("review");
        assertThat(ids(page(pages, HelpPage.START))).contains("help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void linksToPlacesSayWhatThePlacesAreCalled(String language) throws IOException {
        Messages messages = Messages.of(Locale.of(language));
        assertThat(spans(pages(language)).filter(span -> !name(span, messages).isEmpty()))
                .hasSizeGreaterThan(20)
                .allSatisfy(span -> assertThat(span.text()).isEqualTo(name(span, messages)));
    }

    private static String name(Span span, Messages messages) {
        String key =
                switch (target(span)) {
                    case Place.Home _ -> "rail.home";
                    case Place.Activity _ -> "rail.activity";
                    case Place.Library(String filter) when filter.isEmpty() -> "rail.library";
                    case Place.Wanted(String filter) when filter.isEmpty() -> "rail.wanted";
                    case Place.Settings(var page) -> "settings.page." + Wording.lower(page);
                    case null, default -> "";
                };
        String name = key.isEmpty() ? "" : messages.text(key);
        return key.startsWith("settings") ? messages.text("rail.settings") + " › " + name : name;
    }

    private static @Nullable Place target(Span span) {
        return span instanceof Span.Link link ? link.target() : null;
    }

    /** What is printed bold stands so on a screen. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyLabelIsATextOfTheWindow(String language) throws IOException {
        Messages messages = Messages.of(Locale.of(language));
        List<String> texts = new ArrayList<>();
        messages.bundle().keySet().forEach(key -> texts.add(messages.bundle().getString(key)));
        String all = texts.stream().map(HelpPagesTest::pattern).collect(Collectors.joining("|"));
        Pattern known = Pattern.compile(all);
        assertThat(spans(pages(language)).filter(HelpPagesTest::isLabel).map(Span::text))
                .hasSizeGreaterThan(80)
                .allMatch(label -> known.matcher(label).matches());
    }

    private static boolean isLabel(Span span) {
        return span instanceof Span.Words words && words.style() == Style.LABEL;
    }

    /** A text that is all value says nothing. */
    private static String pattern(String text) {
        String pattern = Pattern.quote(text).replaceAll("\\{\\d}", "\\\\E[^ ]+\\\\Q");
        return text.replaceAll("\\{\\d}", "").matches(".*\\p{L}{3}.*") ? pattern : "(?!)";
    }

    @Test
    void bothLanguagesSayTheSameThingsInTheSameOrder() throws IOException {
        List<PageText> german = pages("de");
        for (PageText page : pages("en")) {
            PageText other = page(german, page.page());
            assertThat(shape(other)).as(page.page().file()).isEqualTo(shape(page));
        }
    }

    private static List<String> shape(PageText page) {
        return page.all()
                .map(block ->
                        switch (block) {
                            case Block.Heading heading -> heading.level() + " " + heading.id();
                            case Block.Picture picture -> picture.file();
                            case Block.Items list -> "list of " + list.items().size();
                            case Block.Table table -> "table of " + table.rows().size();
                            case Block.Code code -> code.text();
                            case Block.Paragraph _ -> "paragraph";
                            case Block.Note _ -> "note";
                        })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyPictureIsThereAndNoneIsIdle(String language) throws IOException {
        Set<String> shown = new TreeSet<>();
        for (PageText page : pages(language)) {
            for (String picture : page.pictures()) {
                assertThat(picture).endsWith("-light.png");
                shown.add(picture);
                shown.add(picture.replace("-light", "-dark"));
            }
        }
        try (Stream<Path> files = Files.list(PICTURES.resolve(language))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(shown);
        }
        for (String picture : shown) {
            assertThat(PICTURES.resolve(language).resolve(picture)).isNotEmptyFile();
        }
    }

    @Test
    void picturesTakeNoMoreThanThreeMegabytes() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(PICTURES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isBetween(1L, 3_000_000L);
    }

    @Test
    void everyPageSaysWhatItsPicturesShow() throws IOException {
        assertThat(pages("de").stream().flatMap(PageText::all))
                .filteredOn(Block.Picture.class::isInstance)
                .hasSizeGreaterThan(10)
                .allSatisfy(picture -> assertThat(picture.text()).hasSizeGreaterThan(20));
    }

    private static List<PageText> pages(String language) throws IOException {
        return List.copyOf(new ShippedPages(Locale.of(language)).read().values());
    }

    private static PageText page(List<PageText> pages, HelpPage page) {
        return pages.stream().filter(each -> each.page() == page).findFirst().orElseThrow();
    }

    private static List<String> ids(PageText page) {
        return page.all()
                .flatMap(block ->
                        block instanceof Block.Heading heading
                                ? Stream.of(heading.id())
                                : Stream.empty())
                .toList();
    }

    private static Stream<Span> spans(List<PageText> pages) {
        return pages.stream()
                .flatMap(PageText::all)
                .flatMap(block ->
                        switch (block) {
                            case Block.Paragraph line -> line.spans().stream();
                            case Block.Table table ->
                                    table.rows().stream()
                                            .flatMap(List::stream)
                                            .flatMap(List::stream);
                            default -> Stream.empty();
                        });
    }
}
