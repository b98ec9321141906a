package fr.montour.gateway.staff.web;

import fr.montour.gateway.staff.AuditPage;
import fr.montour.gateway.staff.History;
import java.util.List;
import java.util.Map;

/**
 * How a line is doing.
 *
 * @param latest of the audit trail
 * @param names of the agents in it
 */
public record LineWatch(
        LastInLine last,
        History history,
        HistoryChart flow,
        HistoryChart length,
        List<AuditPage.Entry> latest,
        Map<String, String> names) {

    static LineWatch of(LastInLine last, History history, AuditPage audit, Map<String, String> names) {
        return new LineWatch(
                last, history, HistoryChart.flow(history), HistoryChart.length(history), audit.entries(), names);
    }
}
