package fr.montour.gateway.staff;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.open.line.LineId;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the waiting-room and slot-service for what staff do; the same for pages and API. */
@Singleton
public class StaffClient {

    private static final String LINES = "lines";
    private static final String PLACES = "places";
    private static final String RELEASES = "releases";
    private static final String NOTICE = "notice";

    private final ServiceClient services;

    StaffClient(ServiceClient services) {
        this.services = services;
    }

    /** Makes a line; {@code line-exists} where it is there already. */
    public ServiceClient.Answer<Line> make(Session session, LineId line, LineSettings settings) {
        var request = ServiceRequest.put(Service.WAITING_ROOM, LINES, line.value());
        return services.full(request.as(session.caller()).body(settings), Line.class);
    }

    /** Changes the settings of a line; {@code settings-changed} where somebody was quicker. */
    public Line configure(Session session, LineId line, LineSettings settings) {
        var request = ServiceRequest.put(Service.WAITING_ROOM, LINES, line.value(), "settings");
        return services.answer(request.as(session.caller()).body(settings), Line.class);
    }

    /**
     * Opens, pauses, resumes or closes a line.
     *
     * @param reason for the audit trail
     */
    public Line act(Session session, LineId line, LineAction action, @Nullable String reason) {
        var request = ServiceRequest.post(Service.WAITING_ROOM, LINES, line.value(), action.slug());
        return services.answer(request.query("reason", reason).as(session.caller()), Line.class);
    }

    /** How long before its start an appointment of the line can no longer be had. */
    public Notice notice(Session session, LineId line) {
        var request = ServiceRequest.get(Service.SLOT, LINES, line.value(), NOTICE);
        return services.answer(request.as(session.caller()), Notice.class);
    }

    /** Sets it; {@code notice-invalid} where it cannot be so. */
    public Notice setNotice(Session session, LineId line, Notice notice) {
        var request = ServiceRequest.put(Service.SLOT, LINES, line.value(), NOTICE);
        return services.answer(request.as(session.caller()).body(notice), Notice.class);
    }

    /** How the stock that a line calls for compares with the slots. */
    public StockCheck stock(Session session, LineId line) {
        var request = ServiceRequest.get(Service.WAITING_ROOM, LINES, line.value(), "stock");
        return services.answer(request.as(session.caller()), StockCheck.class);
    }

    /** What goes with a closing. */
    @Serdeable
    record ClosingRequest(String message) {}

    /**
     * Closes a line.
     *
     * @param reason for the audit trail
     * @param message what those who wait are told
     */
    public Line close(Session session, LineId line, @Nullable String reason, @Nullable String message) {
        if (message == null) {
            return act(session, line, LineAction.CLOSE, reason);
        }
        var request = ServiceRequest.post(Service.WAITING_ROOM, LINES, line.value(), LineAction.CLOSE.slug())
                .query("reason", reason)
                .body(new ClosingRequest(message));
        return services.answer(request.as(session.caller()), Line.class);
    }

    /** What happened in the last hour. */
    public History history(Session session, LineId line) {
        var request = ServiceRequest.get(Service.WAITING_ROOM, LINES, line.value(), "history");
        return services.answer(request.as(session.caller()), History.class);
    }

    /**
     * What staff did to the line and released for it, latest first.
     *
     * @param before where the page begins; null for the latest
     */
    public AuditPage audit(Session session, LineId line, @Nullable String before, int limit) {
        return audit(Service.WAITING_ROOM, session, line, before, limit)
                .with(audit(Service.SLOT, session, line, before, limit), limit);
    }

    private AuditPage audit(Service service, Session session, LineId line, @Nullable String before, int limit) {
        var request = ServiceRequest.get(service, LINES, line.value(), "audits")
                .query("limit", String.valueOf(limit))
                .query("before", before);
        return services.answer(request.as(session.caller()), AuditPage.class);
    }

    /** Somebody's place, by number or person; {@code place-not-found} where there is none. */
    public StaffPlace place(Session session, LineId line, String place) {
        var request = ServiceRequest.get(Service.WAITING_ROOM, LINES, line.value(), PLACES, place);
        return services.answer(request.as(session.caller()), StaffPlace.class);
    }

    /** Who is called and cannot be told, those with the least time left first. */
    public List<UntoldPerson> untold(Session session, LineId line) {
        var request = ServiceRequest.get(Service.WAITING_ROOM, LINES, line.value(), "untold");
        return services.list(request.as(session.caller()), UntoldPerson.class);
    }

    /** Takes a place away. */
    public StaffPlace remove(Session session, LineId line, String place, RemovalRequest removal) {
        var request = ServiceRequest.post(Service.WAITING_ROOM, LINES, line.value(), PLACES, place, "remove");
        return services.answer(request.as(session.caller()).body(removal), StaffPlace.class);
    }

    /**
     * Releases slots.
     *
     * @param key makes sending it twice release once
     */
    public Release release(Session session, ReleaseRequest order, String key) {
        var request = ServiceRequest.post(Service.SLOT, RELEASES).as(session.caller());
        return services.answer(request.idempotencyKey(key).body(order), Release.class);
    }

    /** What an order would make; refused as {@link #release} would be. */
    public ReleasePreview preview(Session session, ReleaseRequest order) {
        var request = ServiceRequest.post(Service.SLOT, RELEASES, "preview").as(session.caller());
        return services.answer(request.body(order), ReleasePreview.class);
    }

    /** Releases of a line. */
    public List<Release> releases(Session session, LineId line) {
        var request = ServiceRequest.get(Service.SLOT, RELEASES).query("lineId", line.value());
        return services.list(request.as(session.caller()), Release.class);
    }
}
