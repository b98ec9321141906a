package fr.montour.gateway.edge.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.edge.service.Nodes.Node;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NodesTest {

    private static final long PAUSE = Nodes.PAUSE.toNanos();

    private final AtomicLong now = new AtomicLong();
    private final Nodes nodes = new Nodes(
            Stream.of("http://a", "http://b", "http://c").map(URI::create).toList(), now::get);

    @Test
    void everyNodeHasItsTurn() {
        assertThat(IntStream.range(0, 6).mapToObj(i -> first())).containsExactly("a", "b", "c", "a", "b", "c");
    }

    @Test
    void aRequestMayTryAllOfThem() {
        assertThat(hosts(nodes.inOrder())).containsExactly("a", "b", "c");
        assertThat(hosts(nodes.inOrder())).containsExactly("b", "c", "a");
    }

    @Test
    void aLostNodeComesLast() {
        lose("b");

        assertThat(IntStream.range(0, 6).mapToObj(i -> hosts(nodes.inOrder()).getLast()))
                .containsOnly("b");
    }

    @Test
    void afterThePauseOneRequestTriesTheLostNodeFirst() {
        lose("b");
        now.addAndGet(PAUSE);

        assertThat(IntStream.range(0, 6).mapToObj(i -> first()).filter("b"::equals))
                .hasSize(1);
    }

    @Test
    void aNodeThatAnswersAgainHasItsTurnAgain() {
        lose("b");
        node("b").answered();

        assertThat(IntStream.range(0, 6).mapToObj(i -> first()).filter("b"::equals))
                .hasSize(2);
    }

    @Test
    void onlyChangesAreNews() {
        Node node = node("b");

        assertThat(List.of(node.answered(), node.lost(), node.lost(), node.answered(), node.answered()))
                .containsExactly(false, true, false, true, false);
    }

    @Test
    void theOnlyNodeIsTriedEvenWhenItIsLost() {
        Nodes alone = new Nodes(List.of(URI.create("http://a")), now::get);
        alone.inOrder().forEach(Node::lost);

        assertThat(hosts(alone.inOrder())).containsExactly("a");
    }

    private String first() {
        return hosts(nodes.inOrder()).getFirst();
    }

    private void lose(String host) {
        node(host).lost();
    }

    private Node node(String host) {
        return nodes.inOrder().stream()
                .filter(node -> node.address().getHost().equals(host))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> hosts(List<Node> order) {
        return order.stream().map(node -> node.address().getHost()).toList();
    }
}
