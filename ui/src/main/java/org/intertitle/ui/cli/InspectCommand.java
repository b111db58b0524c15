package org.intertitle.ui.cli;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.subtitle.Inspection;
import org.intertitle.subtitle.LineEnding;
import org.intertitle.subtitle.Problem;
import org.intertitle.subtitle.SubtitleErrorCode;
import org.intertitle.subtitle.SubtitleInspector;
import org.intertitle.subtitle.TextLanguage;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code inspect}: what subtitle files are. */
@Command(
        name = "inspect",
        description = "Show what subtitle files are, and what is wrong with them.")
final class InspectCommand implements Callable<Integer> {

    /** Larger files are no subtitles, whatever their name says. */
    private static final int LARGEST = 64 << 20;

    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "SUBTITLE",
            description = "Files, or - for standard input.")
    private List<String> files = List.of();

    InspectCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SubtitleInspector inspector = new SubtitleInspector(new TextLanguage());
        List<String> inputs = Inputs.of(files);
        int failed = 0;
        for (String input : inputs) {
            Inspected inspected = inspect(inspector, input);
            failed += inspected.error == null ? 0 : 1;
            session.output().answer(inspected, inspected::text);
        }
        return ExitCode.of(inputs.size() - failed, failed);
    }

    private Inspected inspect(SubtitleInspector inspector, String input) {
        try {
            Path file = InputFile.path(input);
            Inspection inspection =
                    inspector.inspect(InputFile.read(file, LARGEST), Language.UNDETERMINED);
            if (inspection.format() == null) {
                throw new AppException(SubtitleErrorCode.NOT_RECOGNISED, file);
            }
            return Inspected.of(file, inspection, session.texts());
        } catch (AppException e) {
            return Inspected.failed(
                    InputFile.shown(input), new Failure(e.code().code(), session.texts().error(e)));
        }
    }

    /** A line of the answer. */
    record Inspected(
            String path,
            @Nullable String format,
            @Nullable String encoding,
            @Nullable Boolean bom,
            @Nullable String lineEnding,
            @Nullable Integer cues,
            @Nullable Long firstMs,
            @Nullable Long lastMs,
            @Nullable String firstText,
            @Nullable String language,
            @Nullable Double languageConfidence,
            @Nullable Boolean hearingImpaired,
            @Nullable Boolean forced,
            @Nullable List<Told> problems,
            @Nullable Integer quality,
            @Nullable Failure error) {

        static Inspected of(Path file, Inspection inspection, ErrorTexts texts) {
            LineEnding ending = inspection.lineEnding();
            return new Inspected(
                    file.toString(),
                    inspection.format(),
                    inspection.encoding(),
                    inspection.bom(),
                    ending == null ? null : ending.name().toLowerCase(Locale.ROOT),
                    inspection.cues(),
                    inspection.firstMs(),
                    inspection.lastMs(),
                    inspection.firstText(),
                    inspection.language().tag(),
                    inspection.confidence(),
                    inspection.hearingImpaired(),
                    inspection.looksForced(0),
                    inspection.problems().stream().map(p -> Told.of(p, texts)).toList(),
                    inspection.quality(),
                    null);
        }

        static Inspected failed(String path, Failure error) {
            return new Inspected(
                    path, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, error);
        }

        String text() {
            if (error != null) {
                return path + "\n  " + error.text();
            }
            StringBuilder text =
                    new StringBuilder(
                            "%s%n  %s, %s, %d cues, %s (%.0f %% certain)%s, quality %d"
                                    .formatted(
                                            path,
                                            format,
                                            encoding,
                                            cues,
                                            language,
                                            languageConfidence == null
                                                    ? 0
                                                    : languageConfidence * 100,
                                            Boolean.TRUE.equals(hearingImpaired)
                                                    ? ", hearing-impaired"
                                                    : "",
                                            quality));
            if (problems != null) {
                problems.forEach(problem ->
                        text.append("\n  ").append(problem.where()).append(problem.text));
            }
            return text.toString();
        }
    }

    /** One problem. */
    record Told(String code, int cue, String text, boolean fixable) {

        static Told of(Problem problem, ErrorTexts texts) {
            return new Told(
                    problem.code(),
                    problem.cue(),
                    texts.format("problem." + problem.code(), problem.arguments()),
                    problem.fixable());
        }

        String where() {
            return cue == 0 ? "" : "cue " + cue + ": ";
        }
    }
}
