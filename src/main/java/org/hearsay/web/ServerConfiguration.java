package org.hearsay.web;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.hearsay.model.Kind;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
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

    /** A kind is written as the answers write it, in whatever case. */
    @Bean
    LabelToKind kinds() {
        return new LabelToKind();
    }

    static class LabelToKind implements Converter<String, Kind> {

        @Override
        public Kind convert(String label) {
            return Kind.ofLabel(label);
        }
    }
}
