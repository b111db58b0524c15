package org.intertitle.ui.cli;

import org.intertitle.ui.doctor.Program;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Intertitle " + Program.version()};
    }
}
