package daybreak.devices.message.hapi;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.model.GenericMessage;
import ca.uhn.hl7v2.model.Structure;
import ca.uhn.hl7v2.model.Type;
import ca.uhn.hl7v2.parser.GenericModelClassFactory;
import ca.uhn.hl7v2.parser.PipeParser;
import ca.uhn.hl7v2.util.Terser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import daybreak.devices.message.Field;
import daybreak.devices.message.LookedOver;
import daybreak.devices.message.Message;
import daybreak.devices.message.MessageReader;
import daybreak.devices.message.MessageText;
import daybreak.devices.message.Parts;
import daybreak.devices.message.Problem;
import daybreak.devices.message.ReaderResult;
import daybreak.devices.message.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads any message by HAPI, whatever its version and trigger say: a monitor's MSH-12 is often
 * wrong and a structure by name would refuse what can be read.
 */
public final class HapiReader implements MessageReader {

    private static final int NAME_LENGTH = 3;
    private static final String SMALLEST = "MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6";

    private final PipeParser parser;

    /** Makes the parser and has it learn the model, so that it changes no more. */
    public HapiReader() {
        HapiContext context = new DefaultHapiContext(new GenericModelClassFactory());
        context.setValidationContext(ValidationContextFactory.noValidation());
        parser = new PipeParser(context);
        if (MessageText.look(SMALLEST) instanceof LookedOver.Clear(var text)
                && read(text) instanceof ReaderResult.Structured) {
            return;
        }
        throw new IllegalStateException("HAPI does not read its smallest message");
    }

    /** A reader that loads HAPI when it is first asked: programs that start fast seldom need it. */
    public static MessageReader lazily() {
        return text -> Loaded.READER.read(text);
    }

    private static final class Loaded {

        static final HapiReader READER = new HapiReader();
    }

    @Override
    public ReaderResult read(MessageText text) {
        GenericMessage message = new GenericMessage.V26(new GenericModelClassFactory());
        try {
            parser.parse(message, text.joined());
            return new ReaderResult.Structured(structure(message));
        } catch (HL7Exception | RuntimeException e) {
            // HAPI meets hostile text with exceptions of any kind; each is its word that it cannot.
            return new ReaderResult.Unreadable(
                    new Problem(
                            Problem.Kind.NOT_READ, 1, "the parser refuses it: " + e.getMessage()));
        }
    }

    private static Message structure(GenericMessage message) throws HL7Exception {
        List<Segment> segments = new ArrayList<>();
        for (String name : message.getNames()) {
            for (Structure structure : message.getAll(name)) {
                segments.add(segment((ca.uhn.hl7v2.model.Segment) structure));
            }
        }
        return new Message(segments);
    }

    private static Segment segment(ca.uhn.hl7v2.model.Segment segment) throws HL7Exception {
        List<Field> fields = new ArrayList<>();
        for (int number = 1; number <= segment.numFields(); number++) {
            List<List<List<String>>> repetitions = new ArrayList<>();
            for (Type repetition : segment.getField(number)) {
                repetitions.add(components(repetition));
            }
            fields.add(Parts.field(repetitions));
        }
        return Parts.segment(segment.getName().substring(0, NAME_LENGTH), fields);
    }

    private static List<List<String>> components(Type repetition) {
        List<List<String>> components = new ArrayList<>();
        for (int i = 1; i <= Terser.numComponents(repetition); i++) {
            List<String> subcomponents = new ArrayList<>();
            for (int j = 1; j <= Terser.numSubComponents(repetition, i); j++) {
                String text = Terser.getPrimitive(repetition, i, j).getValue();
                subcomponents.add(text == null ? "" : text);
            }
            components.add(subcomponents);
        }
        return components;
    }
}
