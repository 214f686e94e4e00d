package org.hearsay.cli;

import java.util.Map;
import java.util.stream.Stream;

import org.hearsay.Hearsay;
import org.hearsay.model.HearsayException;
import org.hearsay.model.InvalidArgumentException;
import org.hearsay.model.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.web.server.PortInUseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FailureTest {

    @ParameterizedTest
    @MethodSource
    void findsWhatLiesBehind(Throwable thrown, Failure failure) {
        assertThat(Failure.of(new IllegalStateException("wrapped", new RuntimeException(thrown)))).isEqualTo(failure);
    }

    static Stream<Arguments> findsWhatLiesBehind() {
        return Stream.of(
                arguments(new HearsayException("no graph"), new Failure("no graph", ExitCode.FAILED, true)),
                arguments(new NotFoundException("no question"), new Failure("no question", ExitCode.MISUSED, true)),
                arguments(new InvalidArgumentException("on", "on is no day"),
                        new Failure("on is no day", ExitCode.MISUSED, true)),
                arguments(new PortInUseException(8080),
                        new Failure("port 8080 is taken; choose another with --port", ExitCode.FAILED, true)));
    }

    @ParameterizedTest
    @CsvSource({
            "hearsay.bolt-port, 70000, the setting hearsay.boltPort must be less than or equal to 65535",
            "hearsay.query-timeout, soon, the setting hearsay.query-timeout is not a Duration"})
    void namesTheSettingThatIsWrong(String setting, String value, String message) {
        Throwable thrown = catchThrowable(() -> new Application(Hearsay.class).start(Map.of(setting, value))
                .getBean("graph"));
        assertThat(Failure.of(thrown)).isEqualTo(new Failure(message, ExitCode.MISUSED, true));
    }

    @Test
    void tellsFaultsOfItsOwnApart() {
        Failure failure = Failure.of(new IllegalStateException("boom"));
        assertThat(failure.onPurpose()).isFalse();
        assertThat(failure.message()).contains("boom");
    }
}
