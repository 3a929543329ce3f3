package org.groundwork.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.groundwork.core.Text;
import org.groundwork.sample.SampleFeature;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Workspace;

/**
 * What the program does where it cannot show a window and was told nothing: the same first job. It makes the sample
 * workspace, imports the sample's 3W workbook, writes the registry, and says where all that is.
 */
final class WithoutDisplay {
    private WithoutDisplay() {}

    static int run(PrintWriter out, Access access) {
        out.println(Text.of("cli.noDisplay"));
        Path folder = SampleFeature.home();
        boolean isThere = Files.exists(folder);
        try (Session session =
                Session.over(isThere ? Workspace.open(folder, access) : Workspace.create(folder, access))) {
            int rows = session.sample().fill();
            Path registry = folder.resolveSibling("Merosa registry.xlsx");
            session.actors().export(registry, false);
            out.println(Text.of("cli.first.workspace", folder.toString()));
            out.println(Text.of(
                    "cli.first.imported", rows, session.actors().actors().size()));
            out.println(Text.of("cli.first.registry", registry.toString()));
            out.println(Text.of("cli.first.next"));
        }
        out.flush();
        return 0;
    }
}
