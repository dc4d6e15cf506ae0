package org.sleepclinic.order;

/**
 * What an order asks for, in SQL: the names of its tests in their order. Names such as "Calcium, total" hold commas, so
 * that they are told apart by {@link #BETWEEN}.
 */
public final class AskedTests {
    /** Stands between two names. */
    public static final String BETWEEN = "; ";

    private static final String OF_ORDER = """
            (select string_agg(t.name, '%s' order by i.position) as names, count(*) as many,
                    count(i.duplicate_reason) as repeated
               from order_item i join catalogue_test t on t.code = i.test_code where i.order_id = %s)""";

    private static final String FIRST_OF_ORDER = """
            (select array_to_string((array_agg(t.name order by i.position))[1:3], '%s')
                    || case when count(*) > 3 then ' + ' || count(*) - 3 else '' end
               from order_item i join catalogue_test t on t.code = i.test_code where i.order_id = %s)""";

    private AskedTests() {
    }

    /** SQL for one row of {@code names}, {@code many} and {@code repeated}; {@code order} is the SQL of the order's id. */
    public static String of(String order) {
        return OF_ORDER.formatted(BETWEEN, order);
    }

    /** SQL for the first three names and how many more there are; null when {@code order} is null. */
    public static String first(String order) {
        return FIRST_OF_ORDER.formatted(BETWEEN, order);
    }
}
