package fr.montour.backing.keycloak;

/** The pages did not let the person in; the message is what they said. */
public final class LoginRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String page;

    public LoginRefusedException(String message) {
        this(message, "");
    }

    LoginRefusedException(String message, String page) {
        super(message);
        this.page = page;
    }

    /** The page on which it ended, as HTML. */
    public String page() {
        return page;
    }
}
