package org.hearsay.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The explorer's addresses: the same page for all, which reads the address itself. */
@Controller
class Pages {

    @GetMapping({"/", "/search", "/statement", "/claim", "/article", "/actor", "/questions", "/cypher", "/graph", "/accusations", "/load"})
    String page() {
        return "forward:/index.html";
    }
}
