package fr.montour.identity.demo;

import fr.montour.identity.civil.BirthPlace;
import fr.montour.identity.civil.PivotClaims;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Makes up people as they stand in line for a residence permit. The same prefix always gives the same people, so that a
 * repeated request is harmless.
 */
public final class MakeDemoPeople {

    /** Password of every one of them, as of the seeded test people. */
    public static final String PASSWORD = "montour";

    private static final LocalDate YOUNGEST = LocalDate.of(2007, 12, 31);
    private static final int BIRTHDAYS = 55 * 365;
    private static final double BORN_IN_FRANCE = 0.15;

    private static final List<String> WOMEN = List.of(
            "Fatima", "Aïcha", "Mariam", "Ana", "Olena", "Linh", "Priya", "Samira", "Grace", "Zeynep", "Camila",
            "Nadia", "Ioana", "Awa", "Yasmine", "Mei", "Lucía", "Farida", "Naïma", "Élodie");
    private static final List<String> MEN = List.of(
            "Mohamed",
            "Ibrahima",
            "João",
            "Andriy",
            "Minh",
            "Rahul",
            "Karim",
            "Emmanuel",
            "Emre",
            "Diego",
            "Youssef",
            "Mihai",
            "Moussa",
            "Omar",
            "Wei",
            "Samuel",
            "Hamid",
            "Tiago",
            "Bilal",
            "Jean-Baptiste");
    private static final List<String> FAMILIES = List.of(
            "Benali",
            "Diallo",
            "Da Silva",
            "Kovalenko",
            "Nguyễn",
            "Sharma",
            "Haddad",
            "Mensah",
            "Yılmaz",
            "Rojas",
            "El Amrani",
            "Popescu",
            "Traoré",
            "Hassan",
            "Zhang",
            "Koné",
            "Rahimi",
            "Ferreira",
            "Cissé",
            "N’Diaye",
            "Bouzid",
            "Camara",
            "Petrović",
            "Okafor",
            "Tran",
            "Sow",
            "Mbemba",
            "Ould Ahmed",
            "Gómez",
            "O’Brien");
    /**
     * Algeria, Morocco, Tunisia, Portugal, Senegal, Mali, Côte d'Ivoire, China, Türkiye, Ukraine, Viet Nam, India,
     * Brazil, Comoros.
     */
    private static final List<String> COUNTRIES = List.of(
            "99352", "99350", "99351", "99139", "99341", "99335", "99326", "99216", "99208", "99155", "99243", "99223",
            "99416", "99397");
    /** Bobigny, Saint-Denis, Paris 18e, Marseille 1er, Lyon 3e, Lille, Ajaccio, Nouméa, Cayenne. */
    private static final List<String> COMMUNES =
            List.of("93008", "93066", "75118", "13201", "69383", "59350", "2A004", "98818", "97302");

    private final DemoRealm realm;

    public MakeDemoPeople(DemoRealm realm) {
        this.realm = realm;
    }

    /**
     * Makes sure of {@code count} accounts named {@code <prefix>-0001} and so on.
     *
     * @return all of them, new or not
     */
    public List<DemoPerson> make(String prefix, int count) {
        var people = IntStream.rangeClosed(1, count)
                .mapToObj(number -> person(String.format(Locale.ROOT, "%s-%04d", prefix, number)))
                .toList();
        realm.add(people, PASSWORD);
        return people;
    }

    static DemoPerson person(String username) {
        // Not secret: the point is that it is the same again next time.
        var random = new SplittableRandom(username.hashCode());
        boolean woman = random.nextBoolean();
        boolean inFrance = random.nextDouble() < BORN_IN_FRANCE;
        var claims = new PivotClaims(
                any(random, woman ? WOMEN : MEN),
                any(random, FAMILIES),
                woman ? "female" : "male",
                YOUNGEST.minusDays(random.nextInt(BIRTHDAYS)).toString(),
                null,
                inFrance ? BirthPlace.FRANCE : any(random, COUNTRIES),
                inFrance ? any(random, COMMUNES) : null);
        return new DemoPerson(username, username + "@example.org", claims);
    }

    private static String any(RandomGenerator random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
