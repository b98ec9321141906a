package fr.montour.gateway.edge.session;

import fr.montour.platform.words.Language;

/** Where the language of a person's letters is kept. */
public interface PreferredLanguage {

    /**
     * Keeps it.
     *
     * @throws fr.montour.platform.web.ProblemException where it cannot be kept now
     */
    void keep(Session session, Language language);
}
