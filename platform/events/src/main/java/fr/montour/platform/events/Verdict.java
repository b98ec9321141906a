package fr.montour.platform.events;

/** What became of one delivery. */
sealed interface Verdict {

    String name();

    record Handled() implements Verdict {
        @Override
        public String name() {
            return "handled";
        }
    }

    /** Handled before, or of a type that nothing here wants any more. */
    record Skipped() implements Verdict {
        @Override
        public String name() {
            return "skipped";
        }
    }

    /** @param countsAsAttempt false when the store was away: that says nothing about the event */
    record Failed(String reason, boolean countsAsAttempt) implements Verdict {
        @Override
        public String name() {
            return "failed";
        }
    }

    /** Trying again would change nothing. */
    record Unreadable(String reason) implements Verdict {
        @Override
        public String name() {
            return "unreadable";
        }
    }
}
