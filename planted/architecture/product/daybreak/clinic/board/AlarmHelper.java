// planted: names: 'helper' in the name AlarmHelper
package daybreak.clinic.board;

record AlarmHelper() {}
