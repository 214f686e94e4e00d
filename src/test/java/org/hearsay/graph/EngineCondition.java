package org.hearsay.graph;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Skips tests on a container where there is no Docker engine, and says why. */
class EngineCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return !TestDatabase.inContainer() || DockerClientFactory.instance().isDockerAvailable()
                ? ConditionEvaluationResult.enabled("there is a database")
                : ConditionEvaluationResult.disabled("hearsay.test.graph=container, but no Docker engine answers here");
    }
}
