package dev.talkgraph.checking;

import dev.talkgraph.command.CommandFailure;
import dev.talkgraph.command.Service;
import dev.talkgraph.web.InvalidParameter;
import dev.talkgraph.web.Missing;

import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;

/** Who answers the command: the store itself, or a service. */
sealed interface CheckAnswers extends AutoCloseable {

    /** The answer of the API, in JSON. */
    String json(Asked asked);

    /** The same as a record. */
    Check check(Asked asked);

    @Override
    void close();

    /** The store, opened by this process. */
    record OfStore(ConfigurableApplicationContext context) implements CheckAnswers {

        @Override
        public String json(Asked asked) {
            return context.getBean(JsonMapper.class).writeValueAsString(check(asked));
        }

        @Override
        public Check check(Asked asked) {
            try {
                return context.getBean(Checks.class).of(asked);
            } catch (InvalidParameter | Missing wrong) {
                throw new CommandFailure(
                        CommandFailure.WRONG_USE, String.valueOf(wrong.getMessage()), wrong);
            }
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /** A running service. */
    record OfService(Service service) implements CheckAnswers {

        private static final TypeReference<Check> CHECK = new TypeReference<>() {};
        private static final JsonMapper JSON = new JsonMapper();

        OfService(URI server) {
            this(new Service(server));
        }

        @Override
        public String json(Asked asked) {
            var body = JSON.createObjectNode().put("quote", asked.quote());
            if (asked.guest() != null) {
                body.put("guest", asked.guest());
            }
            if (asked.episode() != null) {
                body.put("episode", asked.episode());
            }
            return service.post("/check", body.toString());
        }

        @Override
        public Check check(Asked asked) {
            return service.read(json(asked), CHECK);
        }

        @Override
        public void close() {
            // There is nothing to give back.
        }
    }
}
