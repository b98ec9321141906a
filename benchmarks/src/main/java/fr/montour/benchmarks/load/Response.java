package fr.montour.benchmarks.load;

/** A response: its status, and its body as text. */
public record Response(int status, String body) {

    /** 200 to 299. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
