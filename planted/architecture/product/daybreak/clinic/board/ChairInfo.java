// planted: names: 'info' in the name ChairInfo
package daybreak.clinic.board;

record ChairInfo() {}
