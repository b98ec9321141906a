package fr.montour.gateway.line;

import fr.montour.gateway.calls.Service;
import fr.montour.gateway.calls.ServiceCalls;
import fr.montour.gateway.calls.ServiceRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** Lines as anybody may see them. */
@Singleton
public class Lines {

    private static final String LINES = "lines";

    private final ServiceCalls calls;

    Lines(ServiceCalls calls) {
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
