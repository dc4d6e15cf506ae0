package org.sleepclinic.web.shell;

/** The judgement of a result as drawn: symbol and word carry it, colour only repeats it. */
enum ResultFlag {
    NORMAL("✓", "normal"),
    LOW("▼", "low"),
    HIGH("▲", "high"),
    CRITICAL_LOW("▼▼", "critical"),
    CRITICAL_HIGH("▲▲", "critical"),
    ABNORMAL("●", "abnormal"),
    CRITICAL("▲", "critical"),
    NONE("", "unknown"),
    NO_RANGE("", "unknown"),
    UNDECIDED("?", "unknown"),
    INDETERMINATE("?", "unknown");

    private final String symbol;
    private final String tone;

    ResultFlag(String symbol, String tone) {
        this.symbol = symbol;
        this.tone = tone;
    }

    String symbol() {
        return symbol;
    }

    String tone() {
        return tone;
    }
}
