package dev.talkgraph.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Lets pages of other origins read, and refuses all else they ask for as a problem. */
@Configuration(proxyBeanMethods = false)
class CrossOrigin {

    @Bean
    FilterRegistrationBean<CorsFilter> crossOriginFilter(
            WebProperties properties, JsonMapper json) {
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(properties.corsOrigins());
        allowed.setAllowedMethods(List.of("GET", "HEAD"));
        allowed.setAllowedHeaders(List.of("*"));
        allowed.setExposedHeaders(List.of("ETag", "Location", "Retry-After"));
        allowed.setMaxAge(3_600L);
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", allowed);
        source.registerCorsConfiguration("/v3/**", allowed);
        // Assistants are no pages; a page that asks in somebody's browser is none of them.
        source.registerCorsConfiguration("/mcp", new CorsConfiguration());
        source.registerCorsConfiguration("/contexts/**", allowed);
        var filter = new CorsFilter(source);
        filter.setCorsProcessor(new Refusing(json));
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(10);
        return registration;
    }

    private static final class Refusing extends DefaultCorsProcessor {

        private final JsonMapper json;

        Refusing(JsonMapper json) {
            this.json = json;
        }

        @Override
        protected void rejectRequest(ServerHttpResponse response) throws IOException {
            var status = HttpStatus.FORBIDDEN;
            var problem =
                    Problem.of(
                            ProblemCode.UNAUTHORIZED,
                            status,
                            "Pages of other origins may only read here.",
                            Map.of(),
                            "/");
            response.setStatusCode(status);
            response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
            response.getBody().write(json.writeValueAsBytes(problem));
            response.flush();
        }
    }
}
