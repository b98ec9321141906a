package fr.montour.benchmarks.load;

/** An answer: its status, and its body as text. */
public record Answer(int status, String body) {

    /** 200 to 299. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
