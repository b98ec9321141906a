package fr.montour.gateway.open.line;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks waiting-room-service about lines, as anybody may see them. */
@Singleton
public class LineClient {

    private static final String LINES = "lines";

    private final ServiceClient services;

    LineClient(ServiceClient services) {
        this.services = services;
    }

    /** The public state of all lines at an instant. */
    @Serdeable
    record Board(Instant at, List<BoardLine> lines) {}

    /** The board. */
    Board board() {
        return services.answer(ServiceRequest.get(Service.WAITING_ROOM, "board"), Board.class);
    }

    /** All lines. */
    public List<Line> all() {
        return services.list(ServiceRequest.get(Service.WAITING_ROOM, LINES), Line.class);
    }

    /** One line; {@code line-unknown} where there is none. */
    public Line line(LineId line) {
        return services.answer(request(line), Line.class);
    }

    /** One line; nothing where there is none. */
    public Optional<Line> find(LineId line) {
        return services.find(request(line), Line.class, "line-unknown");
    }

    private static ServiceRequest request(LineId line) {
        return ServiceRequest.get(Service.WAITING_ROOM, LINES, line.value());
    }
}
