package org.groundwork.cli;

import org.groundwork.core.Text;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {Text.of("cli.version", version == null ? "0" : version)};
    }
}
