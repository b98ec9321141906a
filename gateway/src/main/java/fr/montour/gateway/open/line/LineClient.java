package fr.montour.gateway.open.line;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** Lines as anybody may see them. */
@Singleton
public class LineClient {

    private static final String LINES = "lines";

    private final ServiceClient calls;

    LineClient(ServiceClient calls) {
        this.calls = calls;
    }

    /** All lines. */
    public List<Line> all() {
        return calls.list(ServiceRequest.get(Service.WAITING_ROOM, LINES), Line.class);
    }

    /** One line; {@code line-unknown} where there is none. */
    public Line line(LineId line) {
        return calls.answer(ServiceRequest.get(Service.WAITING_ROOM, LINES, line.value()), Line.class);
    }
}
