package fr.montour.gateway.page;

import fr.montour.gateway.open.person.Person;
import fr.montour.gateway.open.proof.Proof;
import fr.montour.gateway.open.proof.Verdict;
import fr.montour.gateway.open.proof.web.ProofCheckController.CheckView;
import fr.montour.gateway.page.SamplePages.Sample;
import java.util.stream.Stream;

/** The page that checks a proof, in all that it may say. */
final class SampleProofs {

    private SampleProofs() {}

    static Stream<Sample> all() {
        var proof = new Proof(SamplePages.LINE.value(), "p_1", 1_342, SamplePages.NOW, SamplePages.NOW, "C. D.", 1992);
        var registered = new Proof(SamplePages.LINE.value(), "p_1", 0, SamplePages.NOW, SamplePages.NOW, "D.", 0);
        var person = new Person("p_1", null, "Dupont", "1992-05-01", null, null, null, "fr");
        return Stream.of(
                proofSample("proof-valid", new Verdict(Verdict.Kind.VALID, proof, Verdict.Standing.STANDS, null)),
                proofSample("proof-staff", new Verdict(Verdict.Kind.TOO_OLD, proof, Verdict.Standing.ENDED, person)),
                proofSample(
                        "proof-registered",
                        new Verdict(Verdict.Kind.VALID, registered, Verdict.Standing.UNKNOWN, null)),
                new Sample(
                        "proof-forged",
                        "proof/check",
                        null,
                        new CheckView(
                                new Verdict(Verdict.Kind.FORGED, null, Verdict.Standing.UNKNOWN, null),
                                null,
                                null,
                                null)));
    }

    private static Sample proofSample(String name, Verdict verdict) {
        return new Sample(
                name,
                "proof/check",
                null,
                new CheckView(verdict, verdict.proof(), SamplePages.SITE, SamplePages.PROCEDURE));
    }
}
