package fr.montour.waiting.release;

import fr.montour.waiting.fakes.InMemoryReleases;

class InMemoryReleasesTest extends ReleasesContract {

    @Override
    protected Releases empty() {
        return new InMemoryReleases();
    }
}
