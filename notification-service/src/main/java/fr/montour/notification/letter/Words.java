package fr.montour.notification.letter;

/** Every sentence of every letter; a language that lacks one does not compile. */
interface Words {

    String greeting(String fullName);

    String what();

    String where();

    String day();

    String hour();

    String reference();

    String name();

    String confirmedSubject(String day, String siteName);

    String confirmedIntroduction();

    String documentsTitle();

    String identityReminder();

    String cancelHint();

    String cancelLink();

    String free();

    String cancelledSubject(String day, String siteName);

    String cancelledIntroduction();

    String cancelledNext();

    String appointmentsLink();

    String nearSubject(String lineName);

    String nearIntroduction(String lineName, long number);

    String nearAhead(long people);

    String nearEstimate(String day, String hour);

    String nearHint();

    String calledSubject(String lineName);

    String calledIntroduction(String lineName, long number);

    String calledDeadline(String day, String hour);

    String calledMissed();

    String placeLink();

    String missedSubject(String lineName);

    String missedIntroduction(String lineName, long number);

    String missedKept();

    String missedLost();

    String removedSubject(String lineName);

    String removedIntroduction(String lineName, long number, String day);

    String removedReason();

    String reason(RemovalReason reason);

    String removedMessage();

    String removedContest();

    String removedAgain();

    String signature();

    String noReply();

    static Words of(Language language) {
        return switch (language) {
            case FRENCH -> new FrenchWords();
            case ENGLISH -> new EnglishWords();
        };
    }
}
