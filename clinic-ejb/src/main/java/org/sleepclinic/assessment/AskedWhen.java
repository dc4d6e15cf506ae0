package org.sleepclinic.assessment;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When an item is asked: in any of the groups whose gates all hold; without groups, always. A gate names
 * another item and the answers that open this one: option codes, {@code YES}, {@code NO}, {@code UNKNOWN}, or
 * {@code ANSWERED} for any answer.
 */
public record AskedWhen(List<List<Gate>> groups) implements Serializable {
    static final AskedWhen ALWAYS = new AskedWhen(List.of());

    /** {@code item} was answered with one of {@code is}. */
    public record Gate(String item, Set<String> is) implements Serializable {
        boolean holds(Answers answers) {
            return answers.of(item).map(answer -> is.contains(answer.state().name())
                    || answer.state() == AnswerState.ANSWERED && answer.codes().stream().anyMatch(is::contains))
                    .orElse(false);
        }
    }

    /** {@code [[{"item": "INT.08.1", "is": ["YES"]}]]}; null is always. */
    static AskedWhen parse(String json) {
        if (json == null) {
            return ALWAYS;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new AskedWhen(reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(group -> group.getValuesAs(JsonObject.class).stream().map(AskedWhen::gate).toList()).toList());
        }
    }

    boolean holds(Answers answers) {
        return groups.isEmpty()
                || groups.stream().anyMatch(group -> group.stream().allMatch(one -> one.holds(answers)));
    }

    private static Gate gate(JsonObject one) {
        return new Gate(one.getString("item"), one.getJsonArray("is").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString).collect(Collectors.toUnmodifiableSet()));
    }
}
