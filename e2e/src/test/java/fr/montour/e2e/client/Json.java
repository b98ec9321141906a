package fr.montour.e2e.client;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The JSON mapper of the tests. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}
}
