package fr.montour.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTest {

    /** The leaves and roots that implementations of Certificate Transparency are tested with. */
    private static final List<Hash> LEAVES = List.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .stream()
            .map(HexFormat.of()::parseHex)
            .map(Merkle::leaf)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void rootsOfCertificateTransparency(int leaves, String root) {
        assertThat(Merkle.root(LEAVES.subList(0, leaves)).hex()).isEqualTo(root);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 31, 33, 64, 65, 100})
    void everyLeafIsProvenAndNothingElse(int size) {
        List<Hash> leaves = leaves(size);
        Hash root = Merkle.root(leaves);

        for (int index = 0; index < size; index++) {
            List<Hash> path = Merkle.path(leaves, index);
            assertThat(Merkle.includes(root, size, index, leaves.get(index), path))
                    .isTrue();
            assertThat(Merkle.includes(root, size, index + 1L, leaves.get(index), path))
                    .isFalse();
            assertThat(Merkle.includes(root, size, index, Merkle.leaf(new byte[] {9}), path))
                    .isFalse();
            List<Hash> longer = new ArrayList<>(path);
            longer.add(root);
            assertThat(Merkle.includes(root, size, index, leaves.get(index), longer))
                    .isFalse();
            if (!path.isEmpty()) {
                assertThat(Merkle.includes(root, size, index, leaves.get(index), path.subList(1, path.size())))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 8, 9, 13, 16, 17})
    void treeOverChunksIsTheTreeOverLeaves(int size) {
        List<Hash> leaves = leaves(size);
        int chunk = 4;
        List<Hash> tops = new ArrayList<>();
        for (int from = 0; from < size; from += chunk) {
            tops.add(Merkle.root(leaves.subList(from, Math.min(size, from + chunk))));
        }

        assertThat(Merkle.root(tops)).isEqualTo(Merkle.root(leaves));
        for (int index = 0; index < size; index++) {
            int from = index / chunk * chunk;
            List<Hash> path =
                    new ArrayList<>(Merkle.path(leaves.subList(from, Math.min(size, from + chunk)), index - from));
            path.addAll(Merkle.path(tops, index / chunk));
            assertThat(path).isEqualTo(Merkle.path(leaves, index));
        }
    }

    @Test
    void rootOfAMillionNeedsNoMoreThanTwentyHashes() {
        MerkleRoot root = new MerkleRoot();

        for (long index = 0; index < 1_000_000; index++) {
            root.add(new Registration(index, Registration.NOBODY));
        }

        assertThat(root.size()).isEqualTo(1_000_000);
        assertThat(root.value()).isNotEqualTo(Registration.NOBODY);
    }

    private static List<Hash> leaves(int size) {
        return LongStream.range(0, size)
                .mapToObj(index -> new Registration(index, Registration.NOBODY).leaf())
                .toList();
    }
}
