// planted: arrow-console: daybreak.clinic.record.Journal
package daybreak.console;

import daybreak.clinic.record.Journal;

record KnowsTheRecord(Journal journal) {}
