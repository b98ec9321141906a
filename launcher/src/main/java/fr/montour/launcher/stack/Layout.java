package fr.montour.launcher.stack;

import java.nio.file.Path;

/** Where a stack keeps its things on disk. */
record Layout(Path project, Path state) {
    Path log(Node node) {
        return state.resolve("logs").resolve(node.label() + ".log");
    }

    Path data(Node node) {
        return state.resolve("data").resolve(node.label());
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

    Path jar(Component service) {
        return project.resolve(service.label()).resolve("target").resolve(service.label() + ".jar");
    }
}
