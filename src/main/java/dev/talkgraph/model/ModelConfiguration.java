package dev.talkgraph.model;

import dev.talkgraph.extraction.LanguageModel;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The language model, where one is set; it needs nothing else of the application. */
@Configuration(proxyBeanMethods = false)
@Conditional(ModelIsSet.class)
@EnableConfigurationProperties(ModelProperties.class)
public class ModelConfiguration {

    @Bean
    LanguageModel languageModel(ModelProperties properties, Endpoint endpoint) {
        return new AskedModel(properties, endpoint);
    }

    @Bean
    Endpoint modelEndpoint(ModelProperties properties) {
        return new Endpoint(properties);
    }
}
