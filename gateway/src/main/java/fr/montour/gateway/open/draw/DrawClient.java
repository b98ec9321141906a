package fr.montour.gateway.open.draw;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks the waiting-room about draws. */
@Singleton
public class DrawClient {

    private static final String LINES = "lines";
    private static final String DRAW = "draw";
    private static final String BEACON = "beacon";

    private final ServiceClient services;

    DrawClient(ServiceClient services) {
        this.services = services;
    }

    /** The public record; {@code draw-unknown} where there is no draw. */
    public DrawViews.PublicRecord draw(LineId line) {
        return record(ServiceRequest.get(Service.WAITING_ROOM, LINES, line.value(), DRAW));
    }

    /** The public record; nothing where there is no draw. */
    public Optional<DrawViews.PublicRecord> find(LineId line) {
        var request = ServiceRequest.get(Service.WAITING_ROOM, LINES, line.value(), DRAW);
        return services.find(request, DrawViews.PublicRecord.class, "draw-unknown");
    }

    /** Opens a registration. */
    public DrawViews.PublicRecord open(Session session, LineId line, DrawViews.Opening opening) {
        var request = ServiceRequest.post(Service.WAITING_ROOM, LINES, line.value(), "open-registration");
        return record(request.as(session.caller()).body(opening));
    }

    /** Calls a registration off. */
    public DrawViews.PublicRecord cancel(Session session, LineId line, DrawViews.Cancellation cancellation) {
        var request = ServiceRequest.post(Service.WAITING_ROOM, LINES, line.value(), "cancel-registration");
        return record(request.as(session.caller()).body(cancellation));
    }

    /** Enters the public value. */
    public DrawViews.PublicRecord enter(Session session, LineId line, DrawViews.Value value) {
        var request = ServiceRequest.put(Service.WAITING_ROOM, LINES, line.value(), DRAW, BEACON);
        return record(request.as(session.caller()).body(value));
    }

    /** Enters it a second time: the draw takes place. */
    public DrawViews.PublicRecord confirm(Session session, LineId line, DrawViews.Value value) {
        var request = ServiceRequest.post(Service.WAITING_ROOM, LINES, line.value(), DRAW, BEACON, "confirm");
        return record(request.as(session.caller()).body(value));
    }

    /** What the draw waits for. */
    public DrawViews.Awaited awaited(Session session, LineId line) {
        var request = ServiceRequest.get(Service.WAITING_ROOM, LINES, line.value(), DRAW, BEACON);
        return services.answer(request.as(session.caller()), DrawViews.Awaited.class);
    }

    private DrawViews.PublicRecord record(ServiceRequest request) {
        return services.answer(request, DrawViews.PublicRecord.class);
    }
}
