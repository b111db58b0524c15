package org.intertitle.ui.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page that shows all pictures in a folder side by side, a row for each screen. */
final class PictureBook {
    private static final String HEAD =
            """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Intertitle: screens</title>
            <style>body{font:14px sans-serif;background:#888;margin:16px}h2{margin:24px 0 4px}
            div{display:flex;flex-wrap:wrap;gap:8px}figure{margin:0}
            img{height:260px;display:block}figcaption{font-size:12px}</style>
            """;

    private PictureBook() {}

    /** Pictures are named {@code screen--costume.png}. */
    static void write(Path folder) throws IOException {
        Map<String, List<String>> rows;
        try (Stream<Path> files = Files.list(folder)) {
            rows =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".png"))
                            .sorted()
                            .collect(
                                    Collectors.groupingBy(
                                            name -> name.replaceFirst("--.*|\\.png$", ""),
                                            TreeMap::new,
                                            Collectors.toList()));
        }
        StringBuilder page = new StringBuilder(HEAD);
        rows.forEach((screen, names) -> {
            page.append("<h2>").append(screen).append("</h2><div>\n");
            names.forEach(name -> page.append(figure(name)));
            page.append("</div>\n");
        });
        Files.writeString(folder.resolve("index.html"), page);
    }

    private static String figure(String name) {
        String costume = name.replaceFirst("\\.png$", "").replaceFirst("^.*--", "");
        return "<figure><a href=\"%1$s\"><img loading=\"lazy\" src=\"%1$s\" alt=\"%2$s\"></a>"
                        .formatted(name, costume)
                + "<figcaption>%s</figcaption></figure>%n".formatted(costume);
    }
}
