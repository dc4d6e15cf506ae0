package org.sleepclinic.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** For UUID columns that may be NULL: the server's own converter fails on reading one. */
@Converter
public class UuidConverter implements AttributeConverter<UUID, Object> {
    @Override
    public Object convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(Object column) {
        return switch (column) {
            case null -> null;
            case UUID id -> id;
            default -> UUID.fromString(column.toString());
        };
    }
}
