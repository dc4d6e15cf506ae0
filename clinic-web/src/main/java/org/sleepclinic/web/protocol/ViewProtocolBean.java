package org.sleepclinic.web.protocol;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;
import org.sleepclinic.protocol.Condition;
import org.sleepclinic.protocol.DecisionRow;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.ProtocolFacade;
import org.sleepclinic.protocol.ProtocolView;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** One version of a protocol, every step with its table; a physician may sign it off here. */
@Named("viewProtocol")
@ViewScoped
public class ViewProtocolBean implements Serializable {
    @Inject
    private transient ProtocolFacade protocols;
    @Inject
    private transient Texts texts;
    @Inject
    private transient Format format;
    private String code;
    private Integer version;
    private ProtocolView view;

    public void load() {
        view = protocols.view(code, version);
    }

    public String approve() {
        protocols.approve(view.head().versionId());
        Messages.addFlashGlobalInfo(texts.of("protocol", "approved"));
        return "/protocol/view?faces-redirect=true&code=" + code + "&version=" + view.head().version();
    }

    /** "Magnesium < 0.5 mmol/L, Tendon reflexes lost is no". */
    public String when(StepDefinition step, DecisionRow row) {
        return row.conditions().stream().map(condition -> words(step, condition)).collect(Collectors.joining(", "));
    }

    private String words(StepDefinition step, Condition condition) {
        String label = step.measure(condition.input()).map(MeasureDefinition::label).orElse(condition.input());
        String limit = condition.limit() == null ? answer(step, condition)
                : format.number(condition.amount()) + " " + format.unit(condition.unit());
        return label + " " + texts.label(condition.operator()) + " " + limit.strip();
    }

    private String answer(StepDefinition step, Condition condition) {
        String word = texts.get("protocol").get("answer." + condition.code());
        return step.measure(condition.input()).stream().flatMap(measure -> measure.options().stream())
                .filter(option -> option.code().equals(condition.code())).map(MeasureDefinition.Option::label)
                .findFirst()
                .orElse(word);
    }

    public ProtocolView getView() {
        return view;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
