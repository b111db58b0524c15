package org.intertitle.ui.cli;

import org.intertitle.kernel.Language;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language tag, code or name. */
final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String value) {
        return Language.parse(value)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "'"
                                        + value
                                        + "' is no language; write a tag such as de, pt-BR"
                                        + " or zh-Hans"));
    }
}
