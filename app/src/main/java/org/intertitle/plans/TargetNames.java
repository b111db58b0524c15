package org.intertitle.plans;

import org.intertitle.kernel.AppException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

/** Whether a step may have another name; looks at the disk and changes nothing. */
final class TargetNames {
    /**
     * What the file systems in use allow a name: bytes on Linux and macOS, characters elsewhere.
     */
    private static final int LONGEST = 255;

    private TargetNames() {}

    /**
     * Refuses a name that the step cannot have.
     *
     * @param others the steps of its plan
     * @throws AppException {@code plans.target_elsewhere}, {@code plans.name_forbidden}, {@code
     *     plans.name_too_long}, {@code plans.target_twice}, {@code plans.target_exists}
     */
    static void check(PlannedStep step, Path to, Collection<PlannedStep> others) {
        if (!Objects.equals(step.to().getParent(), to.getParent()) || !to.equals(to.normalize())) {
            throw new AppException(PlansError.TARGET_ELSEWHERE, to);
        }
        String name = String.valueOf(to.getFileName());
        if (forbidden(name)) {
            throw new AppException(PlansError.NAME_FORBIDDEN, name);
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new AppException(PlansError.NAME_TOO_LONG, name);
        }
        for (PlannedStep other : others) {
            if (other.id() != step.id()
                    && other.status() == StepStatus.PLANNED
                    && other.to().toString().equalsIgnoreCase(to.toString())) {
                throw new AppException(PlansError.TARGET_TWICE, name, other.from().getFileName());
            }
        }
        if (!to.equals(step.to())) {
            free(to, name);
        }
    }

    /** Characters that no name should have: controls, ends of lines, spaces at its ends. */
    private static boolean forbidden(String name) {
        return name.isBlank()
                || !name.equals(name.strip())
                || name.codePoints()
                        .anyMatch(point ->
                                Character.isISOControl(point)
                                        || Character.getType(point) == Character.LINE_SEPARATOR
                                        || Character.getType(point)
                                                == Character.PARAGRAPH_SEPARATOR);
    }

    private static void free(Path to, String name) {
        try {
            Files.readAttributes(to, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException nobody) {
            return;
        } catch (IOException failure) {
            if (String.valueOf(failure.getMessage())
                    .toLowerCase(Locale.ROOT)
                    .contains("too long")) {
                throw new AppException(PlansError.NAME_TOO_LONG, failure, name);
            }
            return;
        }
        throw new AppException(PlansError.TARGET_EXISTS, to);
    }
}
