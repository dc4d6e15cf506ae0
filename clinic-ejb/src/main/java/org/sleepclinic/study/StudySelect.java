package org.sleepclinic.study;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.sleepclinic.kernel.Columns;

/** What a study's report says, as part of another statement: {@code s} is its row, left-joined. */
public final class StudySelect {
    /** Reads from left to right with {@link #read}. */
    public static final String COLUMNS = """
            s.study_code, s.hypopnoea_rule, s.device, s.vertebrae_out, s.sites_out, s.menopause, s.fracture, s.protocol,
            s.contrast, s.urgent, s.description, s.conclusion,
            (select cast(jsonb_agg(jsonb_build_object('structure', g.structure, 'state', g.state, 'finding', g.finding,
                        'action', g.action) order by g.position) as text)
               from study_finding g where g.report_id = s.report_id)""";

    private StudySelect() {
    }

    /** Null where the report is of no study. */
    public static StudyContent read(Columns row) {
        String study = row.text();
        HypopnoeaRule rule = row.one(HypopnoeaRule.class);
        String device = row.text();
        String vertebrae = row.text();
        String sites = row.text();
        Menopause menopause = row.one(Menopause.class);
        FragilityFracture fracture = row.one(FragilityFracture.class);
        BoneCircumstances bone = device == null ? null
                : new BoneCircumstances(device, StudyRecord.split(vertebrae, Vertebra.class),
                        StudyRecord.split(sites, BoneSite.class), menopause, fracture);
        StudyContent said = new StudyContent(study, rule, bone, row.text(), row.one(Contrast.class), row.text(),
                row.text(), row.text(), findings(row.text()));
        return study == null ? null : said;
    }

    private static List<StudyFinding> findings(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new StudyFinding(
                            one.isNull("structure") ? null : ImagedStructure.valueOf(one.getString("structure")),
                            one.isNull("state") ? null : StructureState.valueOf(one.getString("state")),
                            one.getString("finding", null), one.getString("action", null)))
                    .toList();
        }
    }
}
