package fr.montour.platform.token;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fetches an issuer's keys from the first of its nodes that answers; all of them publish the same. */
final class FirstAnsweringNode implements ResourceRetriever {

    private final List<URL> addresses;
    private final ResourceRetriever retriever;

    FirstAnsweringNode(List<URL> addresses, ResourceRetriever retriever) {
        this.addresses = List.copyOf(addresses);
        this.retriever = retriever;
    }

    /**
     * Reads {@code http://a:1,http://b:2/jwks.json}: one address for each node, where those without a path have that of
     * the last one.
     */
    static List<URL> addresses(String location) throws MalformedURLException {
        List<URI> nodes = Arrays.stream(location.split(","))
                .map(String::strip)
                .map(URI::create)
                .toList();
        String path = nodes.getLast().getRawPath();
        List<URL> addresses = new ArrayList<>();
        for (URI node : nodes) {
            addresses.add((node.getRawPath().isEmpty() ? node.resolve(path) : node).toURL());
        }
        return addresses;
    }

    /** Asks all nodes in order, whichever of them was asked for. */
    @Override
    public Resource retrieveResource(URL any) throws IOException {
        var failure = new IOException("no node of " + addresses + " gives its keys");
        for (URL address : addresses) {
            try {
                return retriever.retrieveResource(address);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }
}
