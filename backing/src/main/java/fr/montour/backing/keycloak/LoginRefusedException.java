package fr.montour.backing.keycloak;

/** The pages did not let the person in; the message is what they said. */
public final class LoginRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LoginRefusedException(String message) {
        super(message);
    }
}
