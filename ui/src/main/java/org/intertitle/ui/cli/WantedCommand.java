package org.intertitle.ui.cli;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.WantedId;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.WantedRow;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code wanted}: what is missing. */
@Command(name = "wanted", description = "List what is missing.")
final class WantedCommand implements Callable<Integer> {

    private static final int PAGE = 500;

    private final Session session;

    @Option(
            names = "--language",
            paramLabel = "L",
            converter = LanguageConverter.class,
            description = "Only this language.")
    private @Nullable Language language;

    @Option(
            names = "--query",
            paramLabel = "Q",
            defaultValue = "",
            description = FilterHelp.OPTION + " 'library list --help' explains the terms.")
    private String query = "";

    WantedCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        QueryFilter filter = FilterParser.parse(query);
        var application = session.application();
        application.wanted().recompute(session.cancellation());
        List<WantedId> ids = application.lists().wantedIds(language, filter, true);
        for (int from = 0; from < ids.size(); from += PAGE) {
            print(ids.subList(from, Math.min(ids.size(), from + PAGE)));
        }
        if (ids.isEmpty()) {
            session.output()
                    .note(
                            application.library().folders().isEmpty()
                                    ? ScanCommand.NO_FOLDER
                                    : query.isBlank() ? "Nothing is wanted." : "Nothing fits.");
        }
        return ExitCode.DONE;
    }

    @Command(name = "ignore", description = "Leave wanted items out by choice.")
    Integer ignore(
            @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of wanted items.")
                    List<Long> ids) {
        return setIgnored(ids, true);
    }

    @Command(name = "unignore", description = "Want ignored items again.")
    Integer unignore(
            @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of wanted items.")
                    List<Long> ids) {
        return setIgnored(ids, false);
    }

    private Integer setIgnored(List<Long> ids, boolean ignored) {
        return EachId.run(
                session,
                ids,
                id -> {
                    List<WantedId> item = List.of(new WantedId(id));
                    session.application().wanted().ignore(item, ignored);
                    print(item);
                });
    }

    private void print(List<WantedId> ids) {
        for (WantedRow row : session.application().lists().wantedRows(ids)) {
            Missing missing = Missing.of(session, row);
            session.output().answer(missing, missing::text);
        }
    }

    /** Why it is wanted. */
    record Reason(String code, String text) {}

    /** A line of the answer. */
    record Missing(
            long id,
            long video,
            String path,
            String title,
            @Nullable Integer season,
            List<Integer> episodes,
            String language,
            String kind,
            String status,
            @Nullable Reason reason,
            int attempts,
            @Nullable String nextAttempt) {

        static Missing of(Session session, WantedRow row) {
            var code = row.reason();
            String name = code == null ? null : code.name().toLowerCase(Locale.ROOT);
            String path =
                    row.path().in(session.application().library().root(row.folder())).toString();
            return new Missing(
                    row.id().value(),
                    row.video().value(),
                    path,
                    row.titleName(),
                    row.numbers().season(),
                    row.numbers().episodes(),
                    row.language().tag(),
                    row.kind().name().toLowerCase(Locale.ROOT),
                    row.ignored() ? "ignored" : row.state().name().toLowerCase(Locale.ROOT),
                    name == null ? null : new Reason(name, session.texts().reason(name)),
                    row.attempts(),
                    Times.iso(row.nextAttempt()));
        }

        String text() {
            return "%5d  %-8s %-7s %s%s%n       %s"
                    .formatted(
                            id,
                            language,
                            kind,
                            status.equals("ignored") ? "(ignored) " : "",
                            Objects.requireNonNullElse(reason, new Reason("", "")).text(),
                            path);
        }
    }
}
