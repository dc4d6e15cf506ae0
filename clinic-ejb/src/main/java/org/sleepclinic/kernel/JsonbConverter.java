package org.sleepclinic.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** JSON text in a {@code jsonb} column; the driver hands it back as an object of its own, so the column side is untyped. */
@Converter
public class JsonbConverter implements AttributeConverter<String, Object> {
    @Override
    public Object convertToDatabaseColumn(String json) {
        return json;
    }

    @Override
    public String convertToEntityAttribute(Object column) {
        return column == null ? null : column.toString();
    }
}
