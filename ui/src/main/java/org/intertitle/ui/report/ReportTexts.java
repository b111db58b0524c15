package org.intertitle.ui.report;

import org.intertitle.config.SettingValue;
import org.intertitle.ui.doctor.Finding;
import org.intertitle.ui.doctor.FindingWords;
import org.intertitle.ui.kit.Messages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts of a report that are no logs, in English, as whoever helps may speak that. */
final class ReportTexts {

    /** Values of these kinds are numbers, or words of the program. */
    private static final Set<String> HARMLESS = Set.of("boolean", "integer", "choice", "duration");

    /** Options of the machine: of those that name a file, the file is somebody's. */
    private static final Pattern OPTION =
            Pattern.compile("(?<name>-X[\\w:+%-]*|--?[\\w.-]+)(?:=(?<value>.*))?");

    private static final Pattern NUMBER = Pattern.compile("[\\d.]+[kKmMgG]?");

    private final Discretion discretion;
    private final boolean names;

    ReportTexts(Discretion discretion, boolean names) {
        this.discretion = discretion;
        this.names = names;
    }

    String about(Facts facts) {
        String values =
                facts.values().entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue())
                        .collect(Collectors.joining("\n"));
        String arguments =
                facts.arguments().stream().map(this::argument).collect(Collectors.joining("\n"));
        return values + "\narguments:\n" + arguments + "\n";
    }

    private String argument(String argument) {
        Matcher option = OPTION.matcher(argument);
        if (names) {
            return argument;
        }
        if (!option.matches()) {
            return "…";
        }
        String value = option.group("value");
        if (value == null) {
            return argument.startsWith("-D") ? "-D…" : option.group("name");
        }
        return option.group("name") + "=" + (NUMBER.matcher(value).matches() ? value : told(value));
    }

    private String told(String value) {
        return value.startsWith("/") || value.contains("\\") ? discretion.value(value) : "…";
    }

    String checks(List<Finding> findings) {
        FindingWords words = new FindingWords(Messages.of(Locale.ENGLISH), discretion::value);
        return findings.stream()
                .map(each -> "%-20s %s".formatted(each.name(), words.lines(each)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    String settings(List<SettingValue> settings) {
        return settings.stream()
                .filter(SettingValue::changed)
                .map(each -> each.key() + " = " + value(each))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String value(SettingValue setting) {
        boolean told = names || HARMLESS.contains(setting.type());
        return told ? setting.value() : "(changed)";
    }

    String failures(List<KeptFailure> failures) {
        return failures.stream()
                .map(each ->
                        each.at()
                                + (names ? " " + each.text() : "")
                                + "\n"
                                + discretion.trace(each.details()))
                .collect(Collectors.joining("\n"));
    }
}
