package org.sleepclinic.launcher;

/**
 * Runs the clinic on this machine: {@code mvn -Prun}. With the argument {@code redeploy} it brings a newly built EAR
 * into the clinic that already runs on the same home and port: {@code mvn -Predeploy}.
 */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            Settings settings = Settings.ofThisRun();
            Clinic clinic = new Clinic(settings, new Progress());
            if (arguments.length > 0 && "redeploy".equals(arguments[0])) {
                clinic.migrate();
                clinic.deploy(settings.application());
                System.out.println("Redeployed: " + new FirstPage(settings.ports()).address());
            } else {
                run(clinic, settings);
            }
        } catch (LaunchException mendable) {
            System.err.println(System.lineSeparator() + mendable.getMessage());
            System.exit(1);
        }
    }

    private static void run(Clinic clinic, Settings settings) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(clinic::close, "close the clinic"));
        try {
            clinic.start();
            Welcome.print(settings, clinic.firstAdministratorPassword());
            clinic.awaitEnd();
            throw new LaunchException("The server has ended by itself; see " + clinic.log());
        } catch (LaunchException reason) {
            if (!clinic.isClosing()) {
                throw reason;
            }
        }
    }
}
