package fr.montour.platform.token;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Accepts the gateway's caller tokens that are made out to this service, and nothing else. */
@Singleton
@Requires(property = "montour.caller-tokens", notEquals = "false")
final class CallerTokenValidator implements TokenValidator<HttpRequest<?>> {

    /** Issuer of caller tokens. */
    static final String GATEWAY = "montour-gateway";

    private static final Logger LOG = LoggerFactory.getLogger(CallerTokenValidator.class);

    private final TokenVerifier verifier;
    private final Scheduler scheduler;

    CallerTokenValidator(
            TokenVerifiers verifiers,
            @Value("${micronaut.application.name}") String service,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.verifier = verifiers.verifier(GATEWAY, service);
        this.scheduler = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
        // Off the event loop: the first token after a start fetches the gateway's keys.
        return Mono.fromCallable(() -> authenticate(token))
                .flatMap(Mono::justOrEmpty)
                .subscribeOn(scheduler);
    }

    /** Empty where the token does not hold, which makes the request anonymous and ends in {@code login-required}. */
    private Optional<Authentication> authenticate(String token) {
        try {
            return Optional.of(Caller.of(verifier.verify(token)).toAuthentication());
        } catch (InvalidTokenException e) {
            LOG.info("caller token refused: {}", e.reason());
            return Optional.empty();
        }
    }
}
