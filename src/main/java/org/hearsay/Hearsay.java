package org.hearsay;

import org.hearsay.cli.Cli;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Hearsay {

    public static void main(String[] args) {
        System.exit(Cli.run(Hearsay.class, args));
    }
}
