package org.hearsay.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The articles that Hearsay comes with. */
@Component
public class Seeds {

    private static final String FILES = "classpath:seeds/articles/*.jsonl";

    private final Loader loader;

    Seeds(Loader loader) {
        this.loader = loader;
    }

    /** The seed articles that are not in the graph yet. */
    public List<Item> missing() {
        return loader.missing(all());
    }

    static List<Item> all() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver(Seeds.class.getClassLoader())
                    .getResources(FILES);
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            List<Item> items = new ArrayList<>();
            for (Resource file : files) {
                try (InputStream in = file.getInputStream()) {
                    Inputs.articles().read("seeds/articles/" + file.getFilename(), in).forEach(items::add);
                }
            }
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILES, e);
        }
    }
}
