package org.hearsay.load;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Wires the pipeline. */
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

    @Bean
    @Lazy
    Pipeline pipeline() {
        return Pipeline.standard();
    }
}
