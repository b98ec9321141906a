package fr.montour.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class EndpointTableTest {
    private static final String OPEN_API = """
        paths:
          /lines/{lineId}:
            get:
              summary: One line.
              description: One line.
              responses:
                "200":
                  content:
                    application/json:
                      schema:
                        $ref: "#/components/schemas/LineView"
            put:
              summary: Makes a line
              description: Refused with line-invalid.
              parameters:
              - name: lineId
                in: path
                required: true
              - name: reason
                in: query
              requestBody:
                content:
                  application/json:
                    schema:
                      $ref: "#/components/schemas/LineRequest"
              responses:
                "204":
                  description: done
              security:
              - Authorization:
                - agent
        components:
          schemas:
            LineRequest:
              required: [name]
              properties:
                name:
                  type: string
            LineView:
              required: [state]
              properties:
                state:
                  $ref: "#/components/schemas/State"
                minutes:
                  type: array
                  items:
                    $ref: "#/components/schemas/Minute"
            Minute:
              properties:
                at:
                  type: string
            State:
              enum: [OPEN, CLOSED]
            Unused:
              properties:
                secret:
                  type: string
        """;

    @Test
    void aCallHasRowRolesRefusalsAndShapes() {
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(OPEN_API);
        var table = new EndpointTable(List.of(new ObjectMapper().valueToTree(tree)), Set.of("line-invalid"));

        assertThat(table.markdown()).isEqualTo("""
            | call | who | answer | what |
            |---|---|---|---|
            | `GET /lines/{lineId}` | anybody | 200 `LineView` | One line |
            | `PUT /lines/{lineId}` | agent | 204 | Makes a line |

            What is sent, what else is to be known, and the refusals:

            - `PUT /lines/{lineId}` takes `LineRequest` and `reason?`. Refused with `line-invalid`.

            Shapes (`?`: may be missing):

            - LineRequest `{name}`
            - LineView `{state: OPEN|CLOSED, minutes?: [Minute]}`
            - Minute `{at?}`
            """);
    }
}
