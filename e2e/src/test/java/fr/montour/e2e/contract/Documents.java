package fr.montour.e2e.contract;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The files of the repository, without what a build or a running stack makes. */
final class Documents {
    private static final Set<String> MADE = Set.of("target", ".git", ".montour", "node_modules");

    private Documents() {}

    /** The folder that holds all modules; tests run in it or in one of them. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not inside a checkout of Mon Tour");
            }
        }
        return folder;
    }

    /** Every Markdown file. */
    static List<Path> markdown() throws IOException {
        return files(file -> file.toString().endsWith(".md"));
    }

    /** Every Java source. */
    static List<Path> java() throws IOException {
        return files(file -> file.toString().endsWith(".java"));
    }

    /** The name by which a message speaks of a file. */
    static String name(Path file) {
        return root().relativize(file).toString();
    }

    private static List<Path> files(Predicate<Path> wanted) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return MADE.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (wanted.test(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }
}
