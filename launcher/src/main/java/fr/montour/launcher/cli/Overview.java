package fr.montour.launcher.cli;

import fr.montour.backing.keycloak.KeycloakSettings;
import fr.montour.launcher.stack.Component;
import fr.montour.launcher.stack.Stack;

/** What a newcomer needs to know once a stack runs: where to look, and who can log in. */
final class Overview {
    private final Stack stack;

    Overview(Stack stack) {
        this.stack = stack;
    }

    String text() {
        String gateway = stack.url(Component.GATEWAY).toString();
        return """
                Where to look
                  applicants      %1$s/
                  partners        %1$s/partner
                  staff           %1$s/staff
                  mailbox         %2$s/
                  API             %1$s/docs
                  Keycloak        %3$s/

                Who can log in (password of all but the last: montour)
                  applicants      claire.dupont and others of the simulated FranceConnect
                  staff           agent.bobigny, agent.creteil (agents), chef.bobigny (supervisor)
                  partners        aide.solidarite
                  Keycloak        %4$s, password %5$s

                Next: ./montour demo   ./montour status   ./montour logs gateway -f   ./montour down
                """.formatted(
                        gateway,
                        stack.mailbox(),
                        stack.url(Component.KEYCLOAK),
                        KeycloakSettings.ADMIN,
                        stack.secrets().get(KeycloakSettings.ADMIN_PASSWORD));
    }
}
