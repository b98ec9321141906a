package fr.montour.launcher.cli;

import fr.montour.draw.Check;
import fr.montour.draw.DrandChain;
import fr.montour.draw.DrawProof;
import fr.montour.draw.DrawRecord;
import fr.montour.draw.DrawVerifier;
import fr.montour.launcher.stack.StackException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Recomputes a draw from its public record; exit code 1 when anything does not hold. Needs no running stack. */
@Command(
        name = "verify-draw",
        mixinStandardHelpOptions = true,
        description = {
            "Recomputes a draw from its public record: commitment, beacon signature, seed; with a proof, one person's part and number.",
            "docs/fairness.md explains the record. Exit code 0 when everything holds, 1 when something does not."
        })
public final class VerifyDrawCommand extends PrintingCommand {
    @Parameters(paramLabel = "FILE|URL", description = "The record, e.g. https://…/api/v1/lines/<line>/draw.")
    private String record = "";

    @Option(
            names = "--proof",
            paramLabel = "FILE|URL",
            description = "One person's proof, saved from …/api/v1/lines/<line>/place/draw-proof.")
    private @Nullable String proof;

    @Override
    public Integer call() {
        DrawRecord draw = JsonSource.read(record, DrawRecord.class);
        out().println("The draw of " + draw.lineId() + ":");
        List<Check> checks = new ArrayList<>(tell(DrawVerifier.verify(draw, List.of(DrandChain.QUICKNET))));
        if (proof != null) {
            DrawProof theirs = JsonSource.read(proof, DrawProof.class);
            out().println("The proof of " + theirs.personId() + ":");
            checks.addAll(tell(DrawVerifier.verify(draw, theirs)));
        }
        long failed = checks.stream().filter(check -> !check.holds()).count();
        out().println(failed == 0 ? "Everything holds." : failed + " of " + checks.size() + " checks failed.");
        return failed == 0 ? 0 : 1;
    }

    private List<Check> tell(List<Check> checks) {
        if (checks.isEmpty()) {
            throw new StackException("there is nothing to check");
        }
        checks.forEach(check -> out().println((check.holds() ? "  ok    " : "  FAILS ") + check.what()));
        return checks;
    }
}
