package fr.montour.waiting.fakes;

import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.IssuedNumber;
import fr.montour.waiting.place.IssuedNumbers;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Issued numbers in memory. */
public final class InMemoryIssuedNumbers implements IssuedNumbers {

    private record Key(LineId line, long number) {}

    private final Map<Key, IssuedNumber> issuedNumbers = new HashMap<>();

    @Override
    public synchronized Set<Long> issueAll(LineId line, Map<Long, PersonId> holders) {
        return holders.entrySet().stream()
                .filter(each -> issued(line, each.getKey(), each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean issued(LineId line, long number, PersonId holder) {
        return issuedNumbers.putIfAbsent(new Key(line, number), new IssuedNumber(number, holder, false)) == null;
    }

    @Override
    public synchronized void discard(LineId line, long number, @Nullable PersonId holder) {
        var key = new Key(line, number);
        if (holder == null) {
            issuedNumbers.putIfAbsent(key, new IssuedNumber(number, null, true));
        } else {
            issuedNumbers.computeIfPresent(
                    key,
                    (any, issued) -> holder.equals(issued.holder()) ? new IssuedNumber(number, holder, true) : issued);
        }
    }

    @Override
    public synchronized boolean isVoid(LineId line, long number) {
        IssuedNumber issued = issuedNumbers.get(new Key(line, number));
        return issued != null && issued.isVoid();
    }

    @Override
    public synchronized Map<Long, IssuedNumber> findAll(LineId line, Collection<Long> numbers) {
        return numbers.stream()
                .map(number -> new Key(line, number))
                .filter(issuedNumbers::containsKey)
                .map(issuedNumbers::get)
                .collect(Collectors.toMap(IssuedNumber::number, issued -> issued));
    }
}
