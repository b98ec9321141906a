package fr.montour.backing;

/** A server a test may take away and bring back, on the same port and with the same data. */
public interface RestartableServer {

    void stop();

    /** Returns when the server is ready; does nothing when it runs already. */
    void start();
}
