package org.sleepclinic.web.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.sleepclinic.kernel.Refusals;
import org.sleepclinic.patient.Contacts;
import org.sleepclinic.patient.Demographics;
import org.sleepclinic.patient.Interpreter;
import org.sleepclinic.patient.NextOfKin;
import org.sleepclinic.patient.PersonName;
import org.sleepclinic.patient.Sex;

/** The fields of a patient's demographics as typed. */
public class DemographicsForm implements Serializable {
    private String title;
    private String familyName;
    private String givenName;
    private String formerName;
    private LocalDate birthDate;
    private Sex sex;
    private String phone;
    private String email;
    private String address;
    private Interpreter interpreter = Interpreter.NOT_RECORDED;
    private String interpreterLanguage;
    private String kinName;
    private String kinRelation;
    private String kinPhone;

    public DemographicsForm() {
    }

    DemographicsForm(Demographics told) {
        title = told.name().title();
        familyName = told.name().family();
        givenName = told.name().given();
        formerName = told.name().former();
        birthDate = told.birthDate();
        sex = told.sex();
        phone = told.contacts().phone();
        email = told.contacts().email();
        address = told.contacts().address();
        interpreter = told.contacts().interpreter();
        interpreterLanguage = told.contacts().interpreterLanguage();
        kinName = told.kin().name();
        kinRelation = told.kin().relation();
        kinPhone = told.kin().phone();
    }

    Demographics told() {
        Refusals wrong = new Refusals();
        Optional<PersonName> name = wrong.take(() -> new PersonName(title, familyName, givenName, formerName));
        Optional<Contacts> contacts =
                wrong.take(() -> new Contacts(phone, email, address, interpreter, interpreterLanguage));
        Optional<NextOfKin> kin = wrong.take(() -> new NextOfKin(kinName, kinRelation, kinPhone));
        wrong.throwIfAny();
        return new Demographics(name.orElseThrow(), birthDate, sex, contacts.orElseThrow(), kin.orElseThrow());
    }

    public Interpreter getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(Interpreter chosen) {
        this.interpreter = chosen;
    }

    public Interpreter[] getInterpreters() {
        return Interpreter.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        this.title = typed;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String typed) {
        this.familyName = typed;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String typed) {
        this.givenName = typed;
    }

    public String getFormerName() {
        return formerName;
    }

    public void setFormerName(String typed) {
        this.formerName = typed;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate typed) {
        this.birthDate = typed;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex typed) {
        this.sex = typed;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String typed) {
        this.phone = typed;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        this.email = typed;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String typed) {
        this.address = typed;
    }

    public String getInterpreterLanguage() {
        return interpreterLanguage;
    }

    public void setInterpreterLanguage(String typed) {
        this.interpreterLanguage = typed;
    }

    public String getKinName() {
        return kinName;
    }

    public void setKinName(String typed) {
        this.kinName = typed;
    }

    public String getKinRelation() {
        return kinRelation;
    }

    public void setKinRelation(String typed) {
        this.kinRelation = typed;
    }

    public String getKinPhone() {
        return kinPhone;
    }

    public void setKinPhone(String typed) {
        this.kinPhone = typed;
    }
}
