package fr.montour.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstAnsweringNodeTest {

    private static final String NODES = "http://a:1, http://b:2/.well-known/jwks.json";

    @Test
    void nodesWithoutPathHaveThatOfTheLast() throws MalformedURLException {
        assertThat(FirstAnsweringNode.addresses(NODES))
                .extracting(URL::toString)
                .containsExactly("http://a:1/.well-known/jwks.json", "http://b:2/.well-known/jwks.json");
    }

    @Test
    void oneAddressIsItself() throws MalformedURLException {
        assertThat(FirstAnsweringNode.addresses("http://a:1/keys?x=1"))
                .extracting(URL::toString)
                .containsExactly("http://a:1/keys?x=1");
    }

    @Test
    void keysComeFromTheNodeThatAnswers() throws IOException {
        List<URL> nodes = FirstAnsweringNode.addresses(NODES);

        assertThat(new FirstAnsweringNode(nodes, FirstAnsweringNodeTest::onlyTheSecond)
                        .retrieveResource(nodes.getFirst())
                        .getContent())
                .isEqualTo("from b");
    }

    @Test
    void noNodeNoKeys() throws IOException {
        List<URL> nodes = FirstAnsweringNode.addresses("http://a:1,http://c:3/keys");

        assertThatThrownBy(() -> new FirstAnsweringNode(nodes, FirstAnsweringNodeTest::onlyTheSecond)
                        .retrieveResource(nodes.getFirst()))
                .isInstanceOf(IOException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(2));
    }

    private static Resource onlyTheSecond(URL address) throws IOException {
        if (!address.getHost().equals("b")) {
            throw new IOException("refused");
        }
        return new Resource("from b", "application/json");
    }
}
