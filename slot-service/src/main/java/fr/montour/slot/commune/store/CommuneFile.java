package fr.montour.slot.commune.store;

import fr.montour.slot.commune.Commune;
import fr.montour.slot.commune.Departement;
import fr.montour.slot.model.SiteId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** {@code communes.tsv.gz}, which comes with the service. */
public final class CommuneFile {

    private static final String RESOURCE = "/catalogue/communes.tsv.gz";

    private final Map<String, Departement> departements = new HashMap<>();
    private final Map<String, SiteId> seats = new HashMap<>();
    private final Map<String, String> postalCodes = new HashMap<>();

    private CommuneFile(List<Departement> departements) {
        departements.forEach(departement -> this.departements.put(departement.code(), departement));
    }

    /** All communes of these départements. */
    public static List<Commune> read(List<Departement> departements) {
        var file = new CommuneFile(departements);
        try (var rows = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(CommuneFile.class.getResourceAsStream(RESOURCE), RESOURCE)),
                StandardCharsets.UTF_8))) {
            return rows.lines()
                    .skip(1)
                    .map(row -> row.split("\t", -1))
                    .filter(fields -> file.departements.containsKey(departementOf(fields[0])))
                    .map(file::commune)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What many communes have in common is kept once. */
    private Commune commune(String[] fields) {
        return new Commune(
                fields[0],
                fields[1],
                Objects.requireNonNull(departements.get(departementOf(fields[0]))),
                seats.computeIfAbsent(fields[2], SiteId::new),
                Integer.parseInt(fields[3]),
                list(fields[4], " ").stream()
                        .map(code -> postalCodes.computeIfAbsent(code, its -> its))
                        .toList(),
                list(fields[5], ";"));
    }

    /** Overseas it has three digits. */
    private static String departementOf(String code) {
        return code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2);
    }

    private static List<String> list(String field, String separator) {
        return field.isEmpty() ? List.of() : Arrays.asList(field.split(separator));
    }
}
