package org.hearsay.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hearsay.model.CypherException;
import org.hearsay.model.HearsayException;
import org.hearsay.model.InvalidArgumentException;
import org.hearsay.model.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.validation.FieldError;

/**
 * A failure as the user is told of it.
 *
 * @param onPurpose whether Hearsay meant to report it; otherwise something is wrong in Hearsay itself
 */
record Failure(String message, int exitCode, boolean onPurpose) {

    /** What lies behind an exception that Spring may have wrapped several times. */
    static Failure of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).map(Failure::known)
                .filter(failure -> failure != null).findFirst()
                .orElseGet(() -> new Failure("something is wrong in Hearsay itself: " + thrown, ExitCode.FAILED, false));
    }

    private static @Nullable Failure known(Throwable cause) {
        return switch (cause) {
            case InvalidArgumentException e -> new Failure(e.getMessage(), ExitCode.MISUSED, true);
            case NotFoundException e -> new Failure(e.getMessage(), ExitCode.MISUSED, true);
            case CypherException e when e.position() != null -> new Failure("%s (line %d, column %d)".formatted(e.getMessage(),
                    e.position().line(), e.position().column()), ExitCode.FAILED, true);
            case HearsayException e -> new Failure(e.getMessage(), ExitCode.FAILED, true);
            case PortInUseException e -> new Failure("port " + e.getPort() + " is taken; choose another with --port",
                    ExitCode.FAILED, true);
            case BindValidationException e -> new Failure(e.getValidationErrors().getAllErrors().stream()
                    .map(error -> "the setting " + e.getValidationErrors().getName() + "."
                            + (error instanceof FieldError field ? field.getField() : error.getObjectName()) + " "
                            + error.getDefaultMessage()).collect(Collectors.joining("; ")), ExitCode.MISUSED, true);
            case BindException e when !(e.getCause() instanceof BindValidationException) ->
                    new Failure("the setting " + e.getName() + " is not a "
                            + e.getTarget().getType().resolve(Object.class).getSimpleName(), ExitCode.MISUSED, true);
            default -> null;
        };
    }
}
