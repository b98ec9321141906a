package fr.montour.gateway.staff.web;

import fr.montour.gateway.staff.History;
import fr.montour.gateway.staff.Journal;
import java.util.List;
import java.util.Map;

/**
 * How a line is doing.
 *
 * @param latest of the journal
 * @param names of the agents in it
 */
public record LineWatch(
        LastInLine last,
        History history,
        HistoryPicture flow,
        HistoryPicture length,
        List<Journal.Entry> latest,
        Map<String, String> names) {

    static LineWatch of(LastInLine last, History history, Journal journal, Map<String, String> names) {
        return new LineWatch(
                last, history, HistoryPicture.flow(history), HistoryPicture.length(history), journal.entries(), names);
    }
}
