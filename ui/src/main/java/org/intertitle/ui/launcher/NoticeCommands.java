package org.intertitle.ui.launcher;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The commands by which systems are told to show a notice, the best first. Texts reach no shell and
 * no script unquoted, whatever they hold. Pure.
 */
final class NoticeCommands {

    private static final String PROGRAM = "Intertitle";
    private static final String ICON = "org.intertitle.Intertitle";
    private static final int LONGEST = 300;

    /** Notices of Windows need a program that is registered for them. */
    private static final String SENDER =
            "{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe";

    private NoticeCommands() {}

    /** {@code system} is the name of the system, in lower case. */
    static List<List<String>> on(String system, String title, String text) {
        String head = line(title);
        String body = line(text);
        if (system.contains("win")) {
            return List.of(windows(head, body));
        }
        return system.contains("mac")
                ? List.of(mac(head, body))
                : List.of(notifySend(head, body), gdbus(head, body));
    }

    /** The text of a notice is markup with escapes; its title is neither. */
    private static List<String> notifySend(String title, String text) {
        return List.of(
                "notify-send",
                "--app-name=" + PROGRAM,
                "--icon=" + ICON,
                "--",
                title,
                escaped(text).replace("\\", "\\\\"));
    }

    private static List<String> gdbus(String title, String text) {
        return List.of(
                "gdbus",
                "call",
                "--session",
                "--dest=org.freedesktop.Notifications",
                "--object-path=/org/freedesktop/Notifications",
                "--method=org.freedesktop.Notifications.Notify",
                "--",
                quoted(PROGRAM),
                "uint32 0",
                quoted(ICON),
                quoted(title),
                quoted(escaped(text)),
                "@as []",
                "@a{sv} {}",
                "int32 -1");
    }

    private static List<String> mac(String title, String text) {
        return List.of(
                "osascript",
                "-e",
                "on run argv",
                "-e",
                "display notification (item 2 of argv) with title (item 1 of argv)",
                "-e",
                "end run",
                noOption(title),
                noOption(text));
    }

    private static List<String> windows(String title, String text) {
        String script =
                """
                [void][Windows.UI.Notifications.ToastNotificationManager,
                  Windows.UI.Notifications,ContentType=WindowsRuntime]
                $x = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent(
                  [Windows.UI.Notifications.ToastTemplateType]::ToastText02)
                $t = $x.GetElementsByTagName('text')
                [void]$t.Item(0).AppendChild($x.CreateTextNode(%s))
                [void]$t.Item(1).AppendChild($x.CreateTextNode(%s))
                [Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier('%s').Show(
                  [Windows.UI.Notifications.ToastNotification]::new($x))
                """
                        .formatted(decoding(title), decoding(text), SENDER);
        return List.of(
                "powershell.exe",
                "-NoProfile",
                "-NonInteractive",
                "-WindowStyle",
                "Hidden",
                "-EncodedCommand",
                Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_16LE)));
    }

    /** An expression that gives the text, in letters and digits alone. */
    private static String decoding(String text) {
        String coded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return "[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('" + coded + "'))";
    }

    /** A text as GVariant writes one. */
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String noOption(String text) {
        return text.startsWith("-") ? " " + text : text;
    }

    /** One line without control characters, no longer than a notice shows. */
    private static String line(String text) {
        String flat = text.replaceAll("\\p{Cntrl}+", " ").strip();
        int[] points = flat.codePoints().limit(LONGEST).toArray();
        String cut = new String(points, 0, points.length);
        return cut.length() < flat.length() ? cut + "\u2026" : cut;
    }
}
