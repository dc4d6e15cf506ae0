package org.sleepclinic.eeg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The text of a report held against the prose of its choices, paragraph by paragraph. What nobody edited follows the choices;
 * what somebody edited is never changed behind their back, and where it says otherwise that is shown.
 */
final class EegText {
    private static final String CONCLUSION = "Conclusion";
    private static final Pattern HEADED = Pattern.compile("([A-Z][a-z]+(?: [a-z]+)?): (.*)");
    /** "Normal" said of the EEG or of a part of it; "not normal" and "abnormal" are no such word. */
    private static final Pattern NORMAL = Pattern.compile("(?<!not )\\bnormal\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABNORMAL = Pattern.compile("\\babnormal|\\bsupports?\\b.*\\bepilepsy\\b",
            Pattern.CASE_INSENSITIVE);

    private EegText() {
    }

    /**
     * The text after choices have changed: paragraphs that stand as they were written are written anew, new ones come to
     * their place, edited ones stay.
     *
     * @param before the prose the text was begun with
     * @param now    the prose of the choices as they are
     */
    static String rewritten(String text, String before, String now) {
        if (text == null || text.isBlank() || same(text, before)) {
            return now;
        }
        Map<String, String> was = paragraphs(before);
        Map<String, String> is = paragraphs(now);
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            String heading = heading(line);
            boolean untouched = heading != null && same(line, said(heading, was));
            if (!untouched) {
                lines.add(line);
            } else if (is.containsKey(heading)) {
                lines.add(said(heading, is));
            }
        });
        List<String> order = new ArrayList<>(is.keySet());
        order.stream().filter(heading -> !was.containsKey(heading) && at(lines, heading) < 0)
                .forEach(heading -> lines.add(place(lines, order, heading), said(heading, is)));
        return String.join("\n", lines);
    }

    /** The text with every paragraph that says otherwise as the choices say it. */
    static String taking(String text, String prose) {
        Map<String, String> is = paragraphs(prose);
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            String heading = heading(line);
            if (heading == null || !isOtherwise(line, is.get(heading))) {
                lines.add(line);
            } else if (is.containsKey(heading)) {
                lines.add(said(heading, is));
            }
        });
        return String.join("\n", lines);
    }

    /** Where the text, or the conclusion, says otherwise than the choices. Words of one's own beside theirs do not. */
    static List<EegDifference> differences(String text, String prose, String conclusion, EegSignificance significance) {
        Map<String, String> is = paragraphs(prose);
        List<EegDifference> found = new ArrayList<>();
        (text == null ? "" : text).lines().forEach(line -> {
            String heading = heading(line);
            if (heading != null && isOtherwise(line, is.get(heading))) {
                found.add(new EegDifference(heading, body(line), is.get(heading)));
            }
        });
        if (significance != null && conclusion != null && !conclusion.isBlank()
                && (significance.isUnremarkable() ? ABNORMAL : NORMAL).matcher(conclusion).find()) {
            found.add(new EegDifference(CONCLUSION, conclusion.strip(), significance.words()));
        }
        return List.copyOf(found);
    }

    private static boolean isOtherwise(String line, String chosen) {
        return chosen == null || !plain(body(line)).contains(plain(chosen));
    }

    /** Without the full stop, however it is spaced. */
    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }

    private static int place(List<String> lines, List<String> order, String heading) {
        return order.stream().skip(order.indexOf(heading) + 1L).map(later -> at(lines, later)).filter(at -> at >= 0)
                .findFirst().orElse(lines.size());
    }

    private static int at(List<String> lines, String heading) {
        for (int at = 0; at < lines.size(); at++) {
            if (heading.equals(heading(lines.get(at)))) {
                return at;
            }
        }
        return -1;
    }

    private static Map<String, String> paragraphs(String prose) {
        Map<String, String> found = new LinkedHashMap<>();
        (prose == null ? "" : prose).lines().filter(line -> heading(line) != null)
                .forEach(line -> found.put(heading(line), body(line)));
        return found;
    }

    private static String said(String heading, Map<String, String> paragraphs) {
        return paragraphs.containsKey(heading) ? heading + ": " + paragraphs.get(heading) : null;
    }

    private static boolean same(String one, String other) {
        return other != null && lines(one).equals(lines(other));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.strip().split("\\R")).map(String::strip).toList();
    }

    /** One of the report's own headings, or null. */
    private static String heading(String line) {
        var headed = HEADED.matcher(line.strip());
        return headed.matches() && EegProse.isHeading(headed.group(1)) ? headed.group(1) : null;
    }

    private static String body(String line) {
        var headed = HEADED.matcher(line.strip());
        return headed.matches() ? headed.group(2) : line;
    }
}
