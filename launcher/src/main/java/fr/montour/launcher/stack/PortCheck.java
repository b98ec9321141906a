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

    void require(Collection<Node> toStart, PortPlan plan) {
        List<String> taken = toStart.stream()
                .flatMap(node -> node.component().ports().stream()
                        .filter(port -> !isFree.test(plan.get(port, node)))
                        .map(port -> sentence(port, node, plan.get(port, node))))
                .toList();
        if (!taken.isEmpty()) {
            throw new StackException(String.join("\n", taken));
        }
    }

    private String sentence(Port port, Node node, int number) {
        return "Port " + number + ", needed for " + port.purpose() + ", is taken by " + owner.apply(number)
                + "; end that process or set " + node.variable(port) + " to another port.";
    }
}
