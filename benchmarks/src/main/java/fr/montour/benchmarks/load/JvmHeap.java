package fr.montour.benchmarks.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What another Java machine of this user holds in its heap. */
final class JvmHeap {

    /** Last line of a class histogram: instances, bytes. */
    private static final Pattern TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);

    private JvmHeap() {}

    /** Bytes of the objects in use, after a full collection, in the process that runs this jar. */
    static long inUse(Path jar) throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid(jar)), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var response = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var total = TOTAL.matcher(response);
        if (!total.find()) {
            throw new IOException(
                    "jcmd answered " + response.lines().findFirst().orElse("nothing"));
        }
        return Long.parseLong(total.group(1));
    }

    private static long pid(Path jar) throws IOException {
        String wanted = jar.toString();
        return ProcessHandle.allProcesses()
                .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                        .contains(wanted))
                .findFirst()
                .orElseThrow(() -> new IOException("nothing runs " + jar))
                .pid();
    }
}
