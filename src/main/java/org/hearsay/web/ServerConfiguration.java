package org.hearsay.web;

import java.util.List;
import java.util.Locale;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

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

    /**
     * Whoever asks again for what has not changed is told so, and gets nothing. The tags are weak, as the same answer may
     * go out compressed or not. Exports and streams are not held back to be tagged.
     */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tags() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/statements/*", "/api/actors/*", "/api/articles/*", "/api/relations/*",
                "/api/questions/*", "/api/graph/*", "/api/outlets/*", "/api/overview", "/api/profile", "/api/search",
                "/api/schema", "/api/accuracy");
        return registration;
    }

    /** Words out of a choice are written in whatever case; filters are records. */
    @Bean
    WebMvcConfigurer parameters(@Lazy @Qualifier("mvcConversionService") ConversionService conversions) {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverterFactory(new WordToEnum());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new RecordParameters(conversions));
            }
        };
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    static class WordToEnum implements ConverterFactory<String, Enum> {

        @Override
        public <E extends Enum> Converter<String, E> getConverter(Class<E> type) {
            return word -> word.isBlank() ? null : (E) Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT));
        }
    }
}
