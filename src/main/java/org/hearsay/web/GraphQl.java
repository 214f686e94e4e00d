package org.hearsay.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import graphql.GraphqlErrorBuilder;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import org.hearsay.model.HearsayException;
import org.hearsay.model.InvalidArgumentException;
import org.hearsay.model.Kind;
import org.hearsay.query.Archive;
import org.hearsay.query.Archive.RelationFilter;
import org.hearsay.query.Archive.StatementFilter;
import org.hearsay.query.View;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The read model as GraphQL, at {@code /graphql}.
 *
 * <p>A query is refused before it runs when it is nested too deeply or would cost too much: each field costs one for
 * each time that it may be fetched, the lists around it being as long as they may get.
 */
@Controller
class GraphQl {

    private static final int MOST = 100;

    private final Archive archive;

    GraphQl(Archive archive) {
        this.archive = archive;
    }

    @QueryMapping
    List<View.ActorRef> actors(@Argument @Nullable String name, @Argument @Nullable Kind kind, @Argument int limit) {
        return archive.actors(name, kind, few("limit", limit));
    }

    @QueryMapping
    View.@Nullable Actor actor(@Argument String id) {
        return archive.actor(id).orElse(null);
    }

    @QueryMapping
    View.@Nullable StatementDetail statement(@Argument String id) {
        return archive.statement(id).orElse(null);
    }

    @QueryMapping
    View.Page<View.Statement> statements(@Argument @Nullable String speaker, @Argument @Nullable String about,
                                         @Argument @Nullable String act, @Argument @Nullable String outlet,
                                         @Argument @Nullable String from, @Argument @Nullable String to,
                                         @Argument @Nullable String words, @Argument int first,
                                         @Argument @Nullable String after) {
        return archive.statements(new StatementFilter(speaker, about, act, outlet, day("from", from), day("to", to), words),
                after, few("first", first));
    }

    @QueryMapping
    View.Page<View.Relation> relations(@Argument @Nullable String type, @Argument @Nullable String source,
                                       @Argument @Nullable String target, @Argument @Nullable String from,
                                       @Argument @Nullable String to, @Argument int first,
                                       @Argument @Nullable String after) {
        return archive.relations(new RelationFilter(type, source, target, day("from", from), day("to", to)), after,
                few("first", first));
    }

    @QueryMapping
    View.@Nullable Article article(@Argument String id) {
        return archive.article(id).orElse(null);
    }

    @SchemaMapping(typeName = "ActorRef")
    View.@Nullable Actor profile(View.ActorRef actor) {
        return archive.actor(actor.id()).orElse(null);
    }

    @SchemaMapping(typeName = "Actor")
    List<View.Statement> said(View.Actor actor, @Argument int first) {
        return archive.statements(new StatementFilter(actor.id(), null, null, null, null, null, null), null,
                few("first", first)).items();
    }

    @SchemaMapping(typeName = "Statement")
    View.@Nullable StatementDetail detail(View.Statement statement) {
        return archive.statement(statement.id()).orElse(null);
    }

    private static int few(String argument, int number) {
        if (number < 1 || number > MOST) {
            throw new InvalidArgumentException(argument, argument + " must be from 1 to " + MOST);
        }
        return number;
    }

    private static @Nullable LocalDate day(String argument, @Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new InvalidArgumentException(argument, argument + " must be a day such as 2016-10-24", e);
        }
    }

    /** Wires it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Wiring {

        /** Deep enough for the query by which tools ask for the schema. */
        private static final int DEEPEST = 15;
        private static final int DEAREST = 5_000;
        private static final int USUAL_LIST = 10;

        @Bean
        RouterFunction<ServerResponse> graphQlEndpoint(ApplicationContext context) {
            AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
            controllers.setApplicationContext(context);
            controllers.afterPropertiesSet();
            GraphQlSource source = GraphQlSource.schemaResourceBuilder()
                    .schemaResources(new ClassPathResource("graphql/schema.graphqls"))
                    .configureRuntimeWiring(controllers)
                    .instrumentation(List.of(new MaxQueryDepthInstrumentation(DEEPEST), cost()))
                    .exceptionResolvers(List.of(errors())).build();
            GraphQlHttpHandler handler = new GraphQlHttpHandler(
                    WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(source)).build());
            return RouterFunctions.route().POST("/graphql", handler::handleRequest).build();
        }

        private static MaxQueryComplexityInstrumentation cost() {
            return new MaxQueryComplexityInstrumentation(DEAREST, (field, ofChildren) -> {
                Object length = field.getArguments().getOrDefault("first", field.getArguments().get("limit"));
                boolean list = graphql.schema.GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType())
                        instanceof graphql.schema.GraphQLList;
                int times = length instanceof Integer given ? Math.clamp(given, 1, MOST) : list ? USUAL_LIST : 1;
                return field.getParentType().getName().startsWith("__") || field.getField().getName().startsWith("__") ? 0
                        : 1 + times * ofChildren;
            });
        }

        private static DataFetcherExceptionResolver errors() {
            return DataFetcherExceptionResolver.forSingleError((e, environment) -> !(e instanceof HearsayException) ? null
                    : GraphqlErrorBuilder.newError(environment).message("%s", e.getMessage())
                            .errorType(e instanceof InvalidArgumentException ? ErrorType.BAD_REQUEST : ErrorType.INTERNAL_ERROR)
                            .build());
        }
    }
}
