package fr.montour.backing.process;

import java.util.HashMap;
import java.util.Map;

/** Command line of our own small mains: {@code --name value} pairs. */
public record Arguments(Map<String, String> values) {

    public static Arguments parse(String... args) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < args.length; i += 2) {
            if (!args[i].startsWith("--") || i + 1 == args.length) {
                throw new IllegalArgumentException("Expected --name value, found: " + String.join(" ", args));
            }
            values.put(args[i].substring(2), args[i + 1]);
        }
        return new Arguments(Map.copyOf(values));
    }

    public String get(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " is missing");
        }
        return value;
    }

    public int port(String name) {
        return Integer.parseInt(get(name));
    }
}
