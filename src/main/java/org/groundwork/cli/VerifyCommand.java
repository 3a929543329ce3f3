package org.groundwork.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.workspace.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks the journal's chains, counts, references and attachments; a broken one is exit 3. */
@Command(name = "verify", resourceBundle = "org.groundwork.cli.text")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    Cli call;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        try (Session session = Session.open(call)) {
            Verification found = session.workspace().verify();
            List<String> problems =
                    found.problems().stream().map(VerifyCommand::words).toList();
            Session.answer(spec, call, json(found, problems), sentence(found, problems));
            return found.ok() ? 0 : Problem.Place.WORKSPACE.exit();
        }
    }

    private static Map<String, Object> json(Verification found, List<String> problems) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ok", found.ok());
        json.put("acts", found.acts());
        json.put("changes", found.changes());
        json.put("devices", found.devices());
        json.put("erased", found.erased());
        json.put("problems", problems);
        return json;
    }

    private static String sentence(Verification found, List<String> problems) {
        if (found.ok() && problems.isEmpty()) {
            return Text.of("cli.verify.ok", found.acts(), found.changes(), found.devices());
        }
        return String.join(System.lineSeparator(), problems);
    }

    private static String words(Finding finding) {
        return Text.of(finding.key(), finding.args().toArray());
    }
}
