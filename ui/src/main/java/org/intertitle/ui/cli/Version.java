package org.intertitle.ui.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Intertitle " + (version == null ? "(from classes)" : version)};
    }
}
