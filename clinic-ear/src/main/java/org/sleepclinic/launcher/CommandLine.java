package org.sleepclinic.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes down how the launcher is started: on the JDK and class path this very process was given by Maven's toolchain,
 * which Maven tells nobody else.
 */
public final class CommandLine {

    private CommandLine() {
    }

    /** @param arguments the file to write, then the launcher's own arguments */
    public static void main(String[] arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx128m");
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("clinic."))
                .map(name -> "-D" + name + "=" + System.getProperty(name))
                .forEach(command::add);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Main.class.getName());
        command.addAll(List.of(arguments).subList(1, arguments.length));
        Files.write(Path.of(arguments[0]), command);
    }
}
