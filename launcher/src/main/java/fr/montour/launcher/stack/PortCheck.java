package fr.montour.launcher.stack;

import fr.montour.launcher.process.PortOwner;
import fr.montour.launcher.process.PortProbe;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Refuses to start anything while a port is taken by somebody else; names all of them at once. */
final class PortCheck {
    private final IntPredicate isFree;
    private final IntFunction<String> owner;

    PortCheck() {
        this(
                PortProbe::isFree,
                port -> PortOwner.of(port).map(PortOwner::describe).orElse("a process of somebody else"));
    }

    PortCheck(IntPredicate isFree, IntFunction<String> owner) {
        this.isFree = isFree;
        this.owner = owner;
    }

    void require(Collection<Piece> toStart, PortPlan plan) {
        List<String> taken = toStart.stream()
                .flatMap(piece -> piece.ports().stream())
                .filter(port -> !isFree.test(plan.get(port)))
                .map(port -> sentence(port, plan.get(port)))
                .toList();
        if (!taken.isEmpty()) {
            throw new StackException(String.join("\n", taken));
        }
    }

    private String sentence(Port port, int number) {
        return "Port " + number + ", needed for " + port.purpose() + ", is taken by " + owner.apply(number)
                + "; end that process or set " + port.variable() + " to another port.";
    }
}
