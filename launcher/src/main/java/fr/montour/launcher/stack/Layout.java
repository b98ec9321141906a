package fr.montour.launcher.stack;

import java.nio.file.Path;

/** Where a stack keeps its things on disk. */
record Layout(Path project, Path state) {
    Path log(Piece piece) {
        return state.resolve("logs").resolve(piece.label() + ".log");
    }

    Path data(Piece piece) {
        return state.resolve("data").resolve(piece.label());
    }

    Path records() {
        return state.resolve("run");
    }

    Path plan() {
        return state.resolve("stack.json");
    }

    Path secrets() {
        return state.resolve("secrets.properties");
    }

    Path composeEnvironment() {
        return state.resolve("docker.env");
    }

    Path lock() {
        return state.resolve("lock");
    }

    Path jar(Piece service) {
        return project.resolve(service.label()).resolve("target").resolve(service.label() + ".jar");
    }
}
