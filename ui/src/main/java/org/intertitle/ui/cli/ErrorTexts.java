package org.intertitle.ui.cli;

import org.intertitle.jobs.JobDetail;
import org.intertitle.kernel.AppException;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The English texts of codes, as the command line prints them: errors with their remedy, reasons,
 * rules. They come from the same bundle as the window's.
 */
final class ErrorTexts {

    private final ResourceBundle bundle =
            ResourceBundle.getBundle(
                    "org.intertitle.ui.messages",
                    Locale.ENGLISH,
                    Control.getNoFallbackControl(Control.FORMAT_DEFAULT));

    /** What went wrong and what to do about it. */
    String error(AppException error) {
        return error(error.code().code(), error.arguments());
    }

    /** What went wrong, without the remedy. */
    String text(AppException error) {
        return format("error." + error.code().code() + ".text", error.arguments());
    }

    /** What to do about it. */
    String remedy(AppException error) {
        return format("error." + error.code().code() + ".remedy", error.arguments());
    }

    String error(String code, List<?> arguments) {
        String text = format("error." + code + ".text", arguments);
        String remedy = format("error." + code + ".remedy", arguments);
        if (remedy.isEmpty()) {
            return text;
        }
        boolean ended = text.matches("(?s).*[.!?…]\\s*");
        return text.strip() + (ended ? " " : ". ") + remedy;
    }

    /** What a job says about itself. */
    String said(JobDetail said) {
        String key = "job.detail." + said.code();
        if (pattern(key).isPresent()) {
            return format(key, said.arguments());
        }
        String text = error(said.code(), said.arguments());
        return said.code().equals("internal") && !said.arguments().isEmpty()
                ? text + " " + said.arguments().getFirst()
                : text;
    }

    /** Why something is wanted, by its lower-case code. */
    String reason(String code) {
        return format("reason." + code, List.of());
    }

    /** The text of a key with its values; the key itself and the values where there is no text. */
    String format(String key, List<?> arguments) {
        return pattern(key)
                .map(pattern -> new MessageFormat(pattern, Locale.ENGLISH).format(shown(arguments)))
                .orElseGet(() -> arguments.isEmpty() ? key : key + " " + arguments);
    }

    private java.util.Optional<String> pattern(String key) {
        try {
            return java.util.Optional.of(bundle.getString(key));
        } catch (MissingResourceException e) {
            return java.util.Optional.empty();
        }
    }

    /** Numbers are ids and sizes: they are shown as they can be typed again. */
    private static Object[] shown(List<?> arguments) {
        return arguments.stream().map(String::valueOf).toArray();
    }
}
