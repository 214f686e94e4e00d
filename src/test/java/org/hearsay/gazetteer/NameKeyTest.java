package org.hearsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class NameKeyTest {

    /** With a mark behind it, a plain name takes the long way to its key. */
    @Property
    void plain_names_have_the_key_that_they_would_have_beside_a_mark(@ForAll @StringLength(max = 30) @Chars(' ')
            @CharRange(from = 'a', to = 'e') @CharRange(from = 'R', to = 'V') @CharRange(from = '0', to = '2') String name) {
        assertThat(NameKey.of(name)).isEqualTo(NameKey.of(name + "!"));
    }
}
