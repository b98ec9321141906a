package fr.montour.slot.commune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Areas by their codes: postal codes, and those of INSEE. */
final class CodeIndex {

    private static final int OF_A_DEPARTEMENT = 2;
    private static final String CORSICA = "20";
    private static final char FIRST_OF_HAUTE_CORSE = '2';

    private final TreeMap<String, List<Commune>> byPostalCode = new TreeMap<>();
    private final Map<String, Commune> byCode = new HashMap<>();
    private final Map<String, Departement> departements = new HashMap<>();

    CodeIndex(List<Commune> communes, List<Departement> departements) {
        for (Commune commune : communes) {
            byCode.put(commune.code(), commune);
            commune.postalCodes()
                    .forEach(code -> byPostalCode
                            .computeIfAbsent(code, key -> new ArrayList<>(1))
                            .add(commune));
        }
        departements.forEach(departement -> this.departements.put(departement.code(), departement));
    }

    /** The commune with this code of INSEE. */
    @Nullable Commune commune(String code) {
        return byCode.get(code);
    }

    /**
     * A code of five characters. Where no commune has it, as with those of companies (CEDEX), it leads to its département. As a
     * postal code it comes before the same digits as a code of INSEE.
     */
    List<Match> whole(String code) {
        var delivered = byPostalCode.getOrDefault(code, List.of());
        var named = Optional.ofNullable(byCode.get(code));
        if (delivered.isEmpty()) {
            return named.<Area>map(commune -> commune).or(() -> departementOf(code)).map(Match::exact).stream()
                    .toList();
        }
        return Stream.concat(
                        delivered.stream().map(Match::exact), named.stream().map(Match::begun))
                .toList();
    }

    /** The number of a département, or the first digits of a postal code. */
    List<Match> begun(String number) {
        var exact = Optional.ofNullable(departements.get(padded(number)));
        var communes = number.length() < OF_A_DEPARTEMENT
                ? Stream.<Commune>empty()
                : byPostalCode.subMap(number, number + Character.MAX_VALUE).values().stream()
                        .flatMap(List::stream);
        return Stream.concat(exact.stream().map(Match::exact), communes.map(Match::begun))
                .toList();
    }

    /** Whether the area has a postal code that begins so, or is in the département of that number. */
    boolean isIn(Area area, String code) {
        boolean delivered = area instanceof Commune commune
                && commune.postalCodes().stream().anyMatch(its -> its.startsWith(code));
        return delivered || area.departement().code().equals(padded(code));
    }

    /** The département to which a postal code belongs by its first digits. */
    Optional<Departement> departementOf(String code) {
        if (code.startsWith(CORSICA)) {
            return Optional.ofNullable(departements.get(code.charAt(2) < FIRST_OF_HAUTE_CORSE ? "2A" : "2B"));
        }
        return Optional.ofNullable(departements.get(code.substring(0, OF_A_DEPARTEMENT)))
                .or(() -> Optional.ofNullable(departements.get(code.substring(0, OF_A_DEPARTEMENT + 1))));
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
