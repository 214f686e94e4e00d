package org.hearsay.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.hearsay.model.CypherException;
import org.hearsay.model.HearsayException;
import org.hearsay.model.InvalidArgumentException;
import org.hearsay.model.NotFoundException;
import org.hearsay.model.RefusedException;
import org.hearsay.model.TooExpensiveException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.DatabindException;

/**
 * Says what went wrong as RFC 9457 has it.
 *
 * <p>Where one parameter is wrong, {@code field} names it; where several are, {@code errors} lists them.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private record FieldError(@Nullable String field, @Nullable String message) {
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidArgumentException e) {
        return invalid(e.argument(), e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFoundException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    }

    /** Where the statement has an error at one place, {@code line}, {@code column} and {@code offset} tell it. */
    @ExceptionHandler
    ProblemDetail notCypher(CypherException e) {
        ProblemDetail problem = invalid("statement", e.getMessage());
        CypherException.Position position = e.position();
        if (position != null) {
            problem.setProperty("line", position.line());
            problem.setProperty("column", position.column());
            problem.setProperty("offset", position.offset());
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail tooExpensive(TooExpensiveException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail failed(HearsayException e, HttpServletRequest request) {
        log.warn("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unexpected(RuntimeException e, HttpServletRequest request) {
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
                "Something is wrong in Hearsay itself; its log says more.");
    }

    @ExceptionHandler
    ProblemDetail mismatched(MethodArgumentTypeMismatchException e) {
        return invalid(e.getName(), e.getName() + " must be " + wanted(e.getRequiredType()));
    }

    private static String wanted(@Nullable Class<?> type) {
        return type == null ? "of another type"
                : type.equals(LocalDate.class) ? "a day such as 2016-10-24"
                : type.equals(Boolean.class) || type.equals(boolean.class) ? "true or false"
                : type.isEnum() ? "one of " + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT)
                : Number.class.isAssignableFrom(type) || type.isPrimitive() ? "a whole number" : "of another type";
    }

    private static FieldError error(org.springframework.validation.FieldError error) {
        return new FieldError(error.getField(), error.isBindingFailure() && error.contains(TypeMismatchException.class)
                ? "must be " + wanted(error.unwrap(TypeMismatchException.class).getRequiredType())
                : error.getDefaultMessage());
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(HandlerMethodValidationException e,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(e, e.getParameterValidationResults().stream().flatMap(Problems::errors).toList(), headers, request);
    }

    private @Nullable ResponseEntity<Object> answer(Exception e, List<FieldError> errors, HttpHeaders headers,
            WebRequest request) {
        ProblemDetail problem = errors.size() == 1
                ? invalid(errors.getFirst().field(), errors.getFirst().field() + " " + errors.getFirst().message())
                : ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "several parameters are wrong");
        problem.setProperty("errors", errors);
        return handleExceptionInternal(e, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException e, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        return answer(e, e.getBindingResult().getFieldErrors().stream().map(Problems::error)
                .toList(), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException e,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = e.getCause() instanceof DatabindException wrong && !wrong.getPath().isEmpty()
                ? wrong.getPath().getFirst().getPropertyName() : null;
        return handleExceptionInternal(e, field == null
                ? ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "the body is not the JSON object that it should be")
                : invalid(field, field + " is not of its type"), headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(MissingServletRequestParameterException e,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(e, invalid(e.getParameterName(), e.getParameterName() + " is missing"), headers,
                status, request);
    }

    private static Stream<FieldError> errors(ParameterValidationResult result) {
        String field = result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream().map(error -> new FieldError(field, error.getDefaultMessage()));
    }

    private static ProblemDetail invalid(@Nullable String field, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setProperty("field", field);
        return problem;
    }
}
