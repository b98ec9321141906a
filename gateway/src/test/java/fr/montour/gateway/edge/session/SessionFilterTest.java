package fr.montour.gateway.edge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

class SessionFilterTest {

    private record Rule(Publisher<SecurityRuleResult> answer) implements SecurityRule<HttpRequest<?>> {
        @Override
        public Publisher<SecurityRuleResult> check(
                @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
            return answer;
        }
    }

    private static SecurityRuleResult ask(Publisher<SecurityRuleResult> answer) {
        return SessionFilter.result(new Rule(answer), HttpRequest.GET("/"), null);
    }

    @ParameterizedTest
    @EnumSource
    void aRuleThatKnowsAtOnceIsHeardHoweverItSaysSo(SecurityRuleResult result) {
        assertThat(ask(Mono.just(result))).isEqualTo(result);
        assertThat(ask(Publishers.just(result))).isEqualTo(result);
    }

    @Test
    void aRuleThatDoesNotKnowAtOnceLetsNobodyIn() {
        assertThatThrownBy(() -> ask(Mono.never())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aRuleThatSaysNothingOrFailsLetsNobodyIn() {
        assertThatThrownBy(() -> ask(Mono.empty())).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> ask(Mono.error(new IllegalStateException("broken"))))
                .isInstanceOf(RuntimeException.class);
    }
}
