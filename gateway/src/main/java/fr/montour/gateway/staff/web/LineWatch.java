package fr.montour.gateway.staff.web;

import fr.montour.gateway.staff.AuditPage;
import fr.montour.gateway.staff.History;
import fr.montour.gateway.staff.StockCheck;
import java.util.List;
import java.util.Map;

/**
 * How a line is doing.
 *
 * @param stock against the slots
 * @param latest of the audit trail
 * @param names of the agents in it
 */
public record LineWatch(
        LastInLine last,
        StockCheck stock,
        History history,
        HistoryChart flow,
        HistoryChart length,
        List<AuditPage.Entry> latest,
        Map<String, String> names) {

    static LineWatch of(
            LastInLine last, StockCheck stock, History history, AuditPage audit, Map<String, String> names) {
        return new LineWatch(
                last, stock, history, HistoryChart.flow(history), HistoryChart.length(history), audit.entries(), names);
    }
}
