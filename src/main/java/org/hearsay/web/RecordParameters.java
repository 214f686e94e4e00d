package org.hearsay.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Makes a record of the parameters of a request that have the names of its components, and sees to their constraints.
 *
 * <p>Spring does so itself, but looks for the annotations of each component anew with each request, which took longer than
 * all else together in a page of statements, the database left aside.
 */
class RecordParameters implements HandlerMethodArgumentResolver {

    private final ConversionService conversions;
    private final Map<Class<?>, Constructor<?>> constructors = new ConcurrentHashMap<>();

    RecordParameters(ConversionService conversions) {
        this.conversions = conversions;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ParameterObject.class) && parameter.getParameterType().isRecord();
    }

    /**
     * @throws MethodArgumentTypeMismatchException if a parameter is not of the type of its component
     * @throws MethodArgumentNotValidException     if parameters do not meet the constraints of their components
     */
    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
                                  @Nullable WebDataBinderFactory binders) throws Exception {
        Constructor<?> constructor = constructors.computeIfAbsent(parameter.getParameterType(), BeanUtils::getResolvableConstructor);
        Object record = BeanUtils.instantiateClass(constructor, Arrays.stream(parameter.getParameterType().getRecordComponents())
                .map(component -> value(request.getParameter(component.getName()), component, parameter)).toArray());
        WebDataBinder binder = Objects.requireNonNull(binders).createBinder(request, record, Objects.requireNonNull(parameter.getParameterName()));
        binder.initDirectFieldAccess();
        binder.validate();
        if (binder.getBindingResult().hasErrors()) {
            throw new MethodArgumentNotValidException(parameter, binder.getBindingResult());
        }
        return record;
    }

    private @Nullable Object value(@Nullable String text, RecordComponent component, MethodParameter parameter) {
        try {
            return text == null ? null : conversions.convert(text, component.getType());
        } catch (ConversionException e) {
            throw new MethodArgumentTypeMismatchException(text, component.getType(), component.getName(), parameter, e);
        }
    }
}
