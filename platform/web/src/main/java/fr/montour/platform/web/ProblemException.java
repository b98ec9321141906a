package fr.montour.platform.web;

import fr.montour.platform.result.Refusal;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/** A refusal on its way out of the web layer; rendered as problem+json. Thrown by controllers, never by the domain. */
public final class ProblemException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    /**
     * A refusal with words for this occurrence.
     *
     * @param detail plain sentence that says what to do about it; no personal data
     */
    public ProblemException(ProblemType type, String detail) {
        super(detail, null, false, false);
        this.type = type;
    }

    /** A refusal whose title says all. */
    public ProblemException(ProblemType type) {
        this(type, type.title());
    }

    /** A refusal of the domain that the web layer itself finds; its title says all. */
    public ProblemException(Refusal refusal) {
        this(Results.type(refusal));
    }

    /** A refusal of the domain that the web layer itself finds, with words for this occurrence. */
    public ProblemException(Refusal refusal, String detail) {
        this(Results.type(refusal), detail);
    }

    /** Adds an extension member. */
    public ProblemException with(String name, Object value) {
        extensions.put(name, value);
        return this;
    }

    /** The kind of refusal. */
    public ProblemType type() {
        return type;
    }

    /** What is shown. */
    public Problem problem() {
        return Problem.of(type, String.valueOf(getMessage()), Map.copyOf(extensions));
    }
}
