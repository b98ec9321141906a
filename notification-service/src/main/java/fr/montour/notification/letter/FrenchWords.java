package fr.montour.notification.letter;

/** French. */
final class FrenchWords implements Words {

    @Override
    public String greeting(String fullName) {
        return fullName.isEmpty() ? "Bonjour," : "Bonjour " + fullName + ",";
    }

    @Override
    public String what() {
        return "Démarche";
    }

    @Override
    public String where() {
        return "Lieu";
    }

    @Override
    public String day() {
        return "Date";
    }

    @Override
    public String hour() {
        return "Heure";
    }

    @Override
    public String reference() {
        return "Référence";
    }

    @Override
    public String name() {
        return "Au nom de";
    }

    @Override
    public String confirmedSubject(String day, String siteName) {
        return "Rendez-vous confirmé : " + day + ", " + siteName;
    }

    @Override
    public String confirmedIntroduction() {
        return "Votre rendez-vous est confirmé.";
    }

    @Override
    public String documentsTitle() {
        return "Documents à apporter";
    }

    @Override
    public String identityReminder() {
        return "Le rendez-vous est personnel : votre identité sera vérifiée au guichet. Il ne peut être ni cédé ni"
                + " échangé.";
    }

    @Override
    public String cancelHint() {
        return "Vous ne pouvez pas venir ? Annulez votre rendez-vous, une autre personne en a besoin :";
    }

    @Override
    public String cancelLink() {
        return "Voir ou annuler mon rendez-vous";
    }

    @Override
    public String free() {
        return "Ce service est gratuit. Personne n’a le droit de vous vendre une place ou un rendez-vous.";
    }

    @Override
    public String cancelledSubject(String day, String siteName) {
        return "Rendez-vous annulé : " + day + ", " + siteName;
    }

    @Override
    public String cancelledIntroduction() {
        return "Votre rendez-vous est annulé. Ne vous déplacez pas.";
    }

    @Override
    public String cancelledNext() {
        return "Si vous avez toujours besoin d’un rendez-vous, reprenez une place dans la file.";
    }

    @Override
    public String appointmentsLink() {
        return "Mes rendez-vous";
    }

    @Override
    public String calledSubject(String lineName) {
        return "C’est votre tour : " + lineName;
    }

    @Override
    public String calledIntroduction(String lineName, long number) {
        return "C’est votre tour dans la file « " + lineName + " » (numéro " + number + ").";
    }

    @Override
    public String calledDeadline(String day, String hour) {
        return "Choisissez votre rendez-vous avant le " + day + " à " + hour + ".";
    }

    @Override
    public String calledMissed() {
        return "Passé ce délai, vous gardez votre place pour un second appel, puis elle est perdue.";
    }

    @Override
    public String placeLink() {
        return "Ouvrir ma place";
    }

    @Override
    public String missedSubject(String lineName) {
        return "Appel manqué : " + lineName;
    }

    @Override
    public String missedIntroduction(String lineName, long number) {
        return "Vous avez été appelé dans la file « " + lineName + " » (numéro " + number
                + ") et n’avez pas répondu à temps.";
    }

    @Override
    public String missedKept() {
        return "Vous gardez votre place : vous serez rappelé une fois. Vous n’avez rien à faire.";
    }

    @Override
    public String missedLost() {
        return "C’était le dernier appel : votre place est perdue. Vous pouvez reprendre une place dans la file.";
    }

    @Override
    public String signature() {
        return "Mon Tour";
    }

    @Override
    public String noReply() {
        return "Ce message est envoyé automatiquement, merci de ne pas y répondre.";
    }
}
