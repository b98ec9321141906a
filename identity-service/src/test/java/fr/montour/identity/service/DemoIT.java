package fr.montour.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.person.Somebody;
import org.junit.jupiter.api.Test;

class DemoIT {

    @Test
    void nobodyIsMadeUpWhereDemonstrationsAreOff() {
        var answer = RunningService.withFakeKeycloak()
                .as(
                        Somebody.newId().value(),
                        "supervisor",
                        "POST",
                        "/demo-people",
                        "{\"count\":1,\"prefix\":\"crowd\"}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("demo-disabled");
    }
}
