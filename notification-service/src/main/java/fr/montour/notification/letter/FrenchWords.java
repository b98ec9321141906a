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
    public String nearSubject(String lineName) {
        return "Votre tour approche : " + lineName;
    }

    @Override
    public String nearIntroduction(String lineName, long number) {
        return "Votre tour approche dans la file « " + lineName + " » (numéro " + number + ").";
    }

    @Override
    public String nearAhead(long people) {
        return people == 0
                ? "Vous êtes la prochaine personne à être appelée."
                : "Il reste " + people + (people == 1 ? " personne" : " personnes") + " devant vous.";
    }

    @Override
    public String nearEstimate(String day, String hour) {
        return "Au rythme actuel de la file, vous serez appelé vers " + hour + ", le " + day
                + ". C’est une estimation : l’appel peut venir plus tôt ou plus tard.";
    }

    @Override
    public String nearHint() {
        return "Préparez vos documents. Nous vous écrirons quand ce sera votre tour : vous devrez alors choisir votre"
                + " rendez-vous sans tarder.";
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
    public String removedSubject(String lineName) {
        return "Place retirée : " + lineName;
    }

    @Override
    public String removedIntroduction(String lineName, long number, String day) {
        return "Les agents de la préfecture ont retiré votre place dans la file « " + lineName + " » (numéro " + number
                + ") le " + day + ". Vous ne serez plus appelé avec ce numéro.";
    }

    @Override
    public String removedReason() {
        return "Motif";
    }

    @Override
    public String reason(RemovalReason reason) {
        return switch (reason) {
            case ON_REQUEST -> "à votre demande";
            case DUPLICATE -> "vous avez une autre place dans cette file, sous un autre compte";
            case NOT_ELIGIBLE -> "cette démarche ne correspond pas à votre situation";
            case MISUSE -> "la place a été prise sous un faux nom, ou vendue";
            case OTHER -> "autre motif, expliqué ci-dessous";
        };
    }

    @Override
    public String removedMessage() {
        return "Message des agents";
    }

    @Override
    public String removedContest() {
        return "Vous pensez que c’est une erreur ? Écrivez ou présentez-vous à la préfecture avec ce message et votre pièce d’identité : les agents peuvent voir qui a décidé, quand et pourquoi. Vous pouvez aussi contester la décision devant le tribunal administratif dans un délai de deux mois.";
    }

    @Override
    public String removedAgain() {
        return "Vous pouvez reprendre une place dans la file : elle sera à la fin.";
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
