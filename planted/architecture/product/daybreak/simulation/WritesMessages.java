// planted: hl7-text-in-devices: MSH|^~
package daybreak.simulation;

final class WritesMessages {

    static final String HEADER = "MSH|^~\\&|MONITOR";

    private WritesMessages() {}
}
