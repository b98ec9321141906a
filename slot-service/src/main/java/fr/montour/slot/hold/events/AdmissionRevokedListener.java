package fr.montour.slot.hold.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.slot.hold.RevokeAdmission;
import fr.montour.slot.model.AdmissionId;
import jakarta.inject.Singleton;

/** The waiting room took an admission back: the person left, was removed, or let it pass. */
@Singleton
final class AdmissionRevokedListener implements EventHandler<AdmissionRevokedEvent> {

    private final RevokeAdmission revoke;

    AdmissionRevokedListener(RevokeAdmission revoke) {
        this.revoke = revoke;
    }

    @Override
    public String type() {
        return "admission.revoked.v1";
    }

    @Override
    public Class<AdmissionRevokedEvent> payload() {
        return AdmissionRevokedEvent.class;
    }

    @Override
    public void handle(Event<AdmissionRevokedEvent> event) {
        revoke.revoke(new AdmissionId(event.data().jti()));
    }
}
