package fr.montour.gateway.open.line.web;

import fr.montour.gateway.open.line.LineId;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets paths hold a {@link LineId}. */
@Singleton
final class LineIdConverter implements TypeConverter<CharSequence, LineId> {

    @Override
    public Optional<LineId> convert(CharSequence object, Class<LineId> targetType, ConversionContext context) {
        return Optional.of(new LineId(object.toString()));
    }
}
