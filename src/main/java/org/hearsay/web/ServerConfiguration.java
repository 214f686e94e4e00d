package org.hearsay.web;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the web server reads addresses. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    /** An id that others gave may hold a slash, which clients write as {@code %2F}. */
    @Bean
    TomcatConnectorCustomizer slashesInsideIds() {
        return connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
    }
}
