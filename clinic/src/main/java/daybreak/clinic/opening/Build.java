package daybreak.clinic.opening;

import java.util.Optional;

/**
 * Which build of the program this is.
 *
 * @param version as released, such as {@code 0.1.0}; {@code development} where it runs from classes
 *     that were never packed
 * @param rules a fingerprint of the rules of care in it: two builds with the same fingerprint judge
 *     alike
 */
public record Build(String version, String rules) {

    /** The build that runs. */
    public static Build present() {
        String version =
                Optional.ofNullable(Build.class.getPackage().getImplementationVersion())
                        .orElse("development");
        return new Build(version, RulesFingerprint.ofTheRunningProgram());
    }

    @Override
    public String toString() {
        return version + "+" + rules;
    }
}
