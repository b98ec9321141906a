package fr.montour.slot.hold.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.slot.hold.RevokeAdmission;
import fr.montour.slot.kernel.AdmissionId;
import jakarta.inject.Singleton;

/** The waiting room took an admission back: the person left, was removed, or let it pass. */
@Singleton
final class OnAdmissionRevoked implements EventHandler<AdmissionRevoked> {

    private final RevokeAdmission revoke;

    OnAdmissionRevoked(RevokeAdmission revoke) {
        this.revoke = revoke;
    }

    @Override
    public String type() {
        return "admission.revoked.v1";
    }

    @Override
    public Class<AdmissionRevoked> payload() {
        return AdmissionRevoked.class;
    }

    @Override
    public void handle(Event<AdmissionRevoked> event) {
        revoke.revoke(new AdmissionId(event.data().jti()));
    }
}
