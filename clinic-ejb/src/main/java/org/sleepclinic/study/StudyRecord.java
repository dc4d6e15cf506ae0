package org.sleepclinic.study;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.DomainException;

/**
 * What one version of a study's report says besides its figures. Its text may be written anew until the report is final;
 * what its figures were counted by may not.
 */
@Entity
@Table(name = "study_report")
class StudyRecord {
    @Id
    @Column(name = "report_id")
    private UUID reportId;
    @Column(name = "study_code")
    private String study;
    @Enumerated(EnumType.STRING)
    @Column(name = "hypopnoea_rule")
    private HypopnoeaRule rule;
    private String device;
    @Column(name = "vertebrae_out")
    private String vertebrae;
    @Column(name = "sites_out")
    private String sites;
    @Enumerated(EnumType.STRING)
    private Menopause menopause;
    @Enumerated(EnumType.STRING)
    private FragilityFracture fracture;
    private String protocol;
    @Enumerated(EnumType.STRING)
    private Contrast contrast;
    private String urgent;
    private String description;
    private String conclusion;
    @Version
    private int version;

    protected StudyRecord() {
    }

    /** @param said as {@link StudyContent#kept} */
    StudyRecord(UUID report, StudyContent said) {
        this.reportId = report;
        this.study = said.study();
        this.rule = said.rule();
        this.vertebrae = said.bone() == null ? "" : join(said.bone().vertebrae());
        this.sites = said.bone() == null ? "" : join(said.bone().notMeasured());
        write(said);
    }

    /**
     * The text anew, before the report is final.
     *
     * @throws DomainException {@code result.kept_changed} at {@code rule}: the figures kept were counted by another
     */
    void rewrite(StudyContent said) {
        if (rule != said.rule()) {
            throw new DomainException("result.kept_changed").at("rule");
        }
        this.vertebrae = said.bone() == null ? "" : join(said.bone().vertebrae());
        this.sites = said.bone() == null ? "" : join(said.bone().notMeasured());
        write(said);
    }

    private void write(StudyContent said) {
        BoneCircumstances bone = said.bone();
        device = bone == null ? null : bone.device();
        menopause = bone == null ? null : bone.menopause();
        fracture = bone == null ? null : bone.fracture();
        protocol = said.protocol();
        contrast = said.contrast();
        urgent = said.urgent();
        description = said.description();
        conclusion = said.conclusion();
    }

    private static String join(Collection<? extends Enum<?>> codes) {
        return codes.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> Set<E> split(String column, Class<E> type) {
        return Arrays.stream(column.split(" ")).filter(code -> !code.isBlank()).map(code -> Enum.valueOf(type, code))
                .collect(Collectors.toSet());
    }
}
