// planted: no-double-for-drug: double dose
// planted: no-double-for-drug: double plannedMg
// planted: no-double-for-drug: double totalMass
package daybreak.clinic.board;

record DosesInDoubles(double dose) {

    double totalMass(double plannedMg) {
        return dose + plannedMg;
    }

    /** A numeric edge: the last word is the unit. */
    double doseMilligrams() {
        return dose;
    }
}
