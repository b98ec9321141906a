package fr.montour.notification.letter;

/** English. */
final class EnglishWords implements Words {

    @Override
    public String greeting(String fullName) {
        return fullName.isEmpty() ? "Hello," : "Hello " + fullName + ",";
    }

    @Override
    public String what() {
        return "Procedure";
    }

    @Override
    public String where() {
        return "Place";
    }

    @Override
    public String day() {
        return "Date";
    }

    @Override
    public String hour() {
        return "Time";
    }

    @Override
    public String reference() {
        return "Reference";
    }

    @Override
    public String name() {
        return "In the name of";
    }

    @Override
    public String confirmedSubject(String day, String siteName) {
        return "Appointment confirmed: " + day + ", " + siteName;
    }

    @Override
    public String confirmedIntroduction() {
        return "Your appointment is confirmed.";
    }

    @Override
    public String documentsTitle() {
        return "Documents to bring";
    }

    @Override
    public String identityReminder() {
        return "The appointment is yours alone: your identity will be checked at the counter. It cannot be handed over"
                + " or exchanged.";
    }

    @Override
    public String cancelHint() {
        return "You cannot come? Cancel your appointment, somebody else needs it:";
    }

    @Override
    public String cancelLink() {
        return "See or cancel my appointment";
    }

    @Override
    public String free() {
        return "This service is free. Nobody may sell you a place or an appointment.";
    }

    @Override
    public String cancelledSubject(String day, String siteName) {
        return "Appointment cancelled: " + day + ", " + siteName;
    }

    @Override
    public String cancelledIntroduction() {
        return "Your appointment is cancelled. Please do not come.";
    }

    @Override
    public String cancelledNext() {
        return "If you still need an appointment, take a new place in the line.";
    }

    @Override
    public String appointmentsLink() {
        return "My appointments";
    }

    @Override
    public String nearSubject(String lineName) {
        return "Your turn is near: " + lineName;
    }

    @Override
    public String nearIntroduction(String lineName, long number) {
        return "Your turn is near in the line “" + lineName + "” (number " + number + ").";
    }

    @Override
    public String nearAhead(long people) {
        return people == 0
                ? "You are the next person to be called."
                : "There " + (people == 1 ? "is 1 person" : "are " + people + " people") + " before you.";
    }

    @Override
    public String nearEstimate(String day, String hour) {
        return "As the line is moving now, you will be called around " + hour + " on " + day
                + ". This is an estimate: the call may come earlier or later.";
    }

    @Override
    public String nearHint() {
        return "Get your documents ready. We will write to you when it is your turn: you will then have to choose your"
                + " appointment without delay.";
    }

    @Override
    public String calledSubject(String lineName) {
        return "It is your turn: " + lineName;
    }

    @Override
    public String calledIntroduction(String lineName, long number) {
        return "It is your turn in the line “" + lineName + "” (number " + number + ").";
    }

    @Override
    public String calledDeadline(String day, String hour) {
        return "Choose your appointment before " + day + ", " + hour + ".";
    }

    @Override
    public String calledMissed() {
        return "After that you keep your place for one more call, then it is lost.";
    }

    @Override
    public String placeLink() {
        return "Open my place";
    }

    @Override
    public String missedSubject(String lineName) {
        return "Missed call: " + lineName;
    }

    @Override
    public String missedIntroduction(String lineName, long number) {
        return "You were called in the line “" + lineName + "” (number " + number + ") and did not answer in time.";
    }

    @Override
    public String missedKept() {
        return "You keep your place: you will be called once more. There is nothing to do.";
    }

    @Override
    public String missedLost() {
        return "This was the last call: your place is lost. You can take a new place in the line.";
    }

    @Override
    public String removedSubject(String lineName) {
        return "Place taken away: " + lineName;
    }

    @Override
    public String removedIntroduction(String lineName, long number, String day) {
        return "The staff of the préfecture took away your place in the line “" + lineName + "” (number " + number
                + ") on " + day + ". You will not be called with that number any more.";
    }

    @Override
    public String removedReason() {
        return "Reason";
    }

    @Override
    public String reason(RemovalReason reason) {
        return switch (reason) {
            case ON_REQUEST -> "at your own request";
            case DUPLICATE -> "you have another place in this line, under another account";
            case NOT_ELIGIBLE -> "this procedure is not the one for your situation";
            case MISUSE -> "the place was taken under a false name, or sold";
            case OTHER -> "another reason, explained below";
        };
    }

    @Override
    public String removedMessage() {
        return "Message from the staff";
    }

    @Override
    public String removedContest() {
        return "Do you think that this is a mistake? Write or go to the préfecture with this message and your identity document: they can see who decided, when and why. You can also contest the decision before the administrative court within two months.";
    }

    @Override
    public String removedAgain() {
        return "You can take a place in the line again: it will be at the end.";
    }

    @Override
    public String signature() {
        return "Mon Tour";
    }

    @Override
    public String noReply() {
        return "This message is sent automatically, please do not answer it.";
    }
}
