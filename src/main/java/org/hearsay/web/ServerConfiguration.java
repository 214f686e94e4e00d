package org.hearsay.web;

import java.util.Locale;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.hearsay.model.Kind;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;

/** How addresses and their parameters are read. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    /** An id that others gave may hold a slash, which clients write as {@code %2F}. */
    @Bean
    TomcatConnectorCustomizer slashesInsideIds() {
        return connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
    }

    /** Lets whoever works long on an answer ask whether the client is still there. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> pulse() {
        return factory -> factory.addEngineValves(new ClientPulse.Valve());
    }

    /** A kind is written as the answers write it, in whatever case. */
    @Bean
    LabelToKind kinds() {
        return new LabelToKind();
    }

    /** What an answer is given as is written in whatever case. */
    @Bean
    WordToAs forms() {
        return new WordToAs();
    }

    static class WordToAs implements Converter<String, CypherApi.As> {

        @Override
        public CypherApi.As convert(String word) {
            return CypherApi.As.valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    static class LabelToKind implements Converter<String, Kind> {

        @Override
        public Kind convert(String label) {
            return Kind.ofLabel(label);
        }
    }
}
