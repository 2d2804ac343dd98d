package daybreak.clinic.people;

import daybreak.clinic.people.PeopleEvents.PersonRegistered;
import daybreak.clinic.record.export.Column;
import daybreak.clinic.record.export.Column.Kind;
import daybreak.clinic.record.export.OpenFile;
import daybreak.clinic.record.export.Source;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** {@code people.csv}: everybody whom the clinic knows, in the order in which they came. */
public final class PeopleFile implements OpenFile {

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("person_id", Kind.ID, "The person, for ever."),
                Column.of("given_name", Kind.TEXT, "As they write it."),
                Column.of("family_name", Kind.TEXT, "As they write it."),
                Column.of("date_of_birth", Kind.DATE, "With the name, what tells two apart."));
    }

    @Override
    public void write(Source source, Rows rows) throws IOException {
        source.entries(
                Set.of(PeopleEvents.REGISTERED.name()),
                entry -> {
                    PersonRegistered person = (PersonRegistered) entry.event();
                    rows.row(
                            List.of(
                                    person.person().toString(),
                                    person.givenName(),
                                    person.familyName(),
                                    person.dateOfBirth().toString()));
                });
    }
}
