package fr.montour.slot.commune;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds where somebody lives by what they typed: names as people write them, numbers and codes, or several of these. */
public final class SearchAreas {

    private final NameIndex names;
    private final CodeIndex codes;

    /** Among these communes and départements. */
    public SearchAreas(List<Commune> communes, List<Departement> departements) {
        this.names = new NameIndex(communes, departements);
        this.codes = new CodeIndex(communes, departements);
    }

    /** The commune with this code of INSEE. */
    public Optional<Commune> commune(String code) {
        return Optional.ofNullable(codes.commune(code));
    }

    /** Everything that may be meant; nothing of what is no name and no code. */
    public Found search(String text) {
        var typed = Typed.of(text);
        return Found.of(typed.hasName() ? byName(typed) : byNumber(typed));
    }

    private List<Match> byNumber(Typed typed) {
        if (typed.code() != null) {
            return codes.whole(typed.code());
        }
        if (typed.number() == null) {
            return List.of();
        }
        return typed.speaksOfArrondissement()
                ? names.arrondissements(List.of(), typed.number())
                : codes.begun(typed.number());
    }

    /** A number beside a name is that of an arrondissement, or says in which of several communes of the name. */
    private List<Match> byName(Typed typed) {
        var named = names.search(typed.words());
        if (typed.number() != null) {
            String number = typed.number();
            var arrondissements = names.arrondissements(typed.words(), number);
            if (!arrondissements.isEmpty()) {
                return arrondissements;
            }
            named = narrowed(named, area -> codes.isIn(area, number));
        }
        return typed.code() == null ? named : byNameAndCode(named, typed.code());
    }

    private List<Match> byNameAndCode(List<Match> named, String code) {
        var there =
                named.stream().filter(match -> codes.isIn(match.area(), code)).toList();
        if (!there.isEmpty()) {
            return there;
        }
        var departement = codes.departementOf(code);
        var near = named.stream()
                .filter(match ->
                        departement.filter(match.area().departement()::equals).isPresent())
                .toList();
        if (!near.isEmpty()) {
            return near;
        }
        var coded = codes.whole(code);
        return coded.isEmpty() ? named : coded;
    }

    /** Those for which it holds, or all where it does for none. */
    private static List<Match> narrowed(List<Match> matches, Predicate<Area> condition) {
        var some =
                matches.stream().filter(match -> condition.test(match.area())).toList();
        return some.isEmpty() ? matches : some;
    }
}
