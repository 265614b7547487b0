package dev.talkgraph.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contract's own description at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

    @Bean
    OpenAPI contract() {
        var contract =
                new OpenAPI()
                        .info(
                                new Info()
                                        .title("Talkgraph")
                                        .version("v1")
                                        .description(
                                                """
                                                A knowledge graph of who said what about which topic, \
                                                each claim and quote grounded in the words it came from.

                                                Lists answer `{items, total, next}`. An id that is \
                                                another name of a thing answers 301. Errors are \
                                                `application/problem+json` with a stable `code`. \
                                                `ETag` is the graph's version. Reading is public; \
                                                changing the graph needs the write key.""")
                                        .license(
                                                new License()
                                                        .name("Apache-2.0")
                                                        .url(
                                                                "https://www.apache.org/licenses/LICENSE-2.0")));
        contract.schemaRequirement(
                "writeKey", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        ProblemResponses.addTo(contract.getComponents());
        return contract;
    }
}
