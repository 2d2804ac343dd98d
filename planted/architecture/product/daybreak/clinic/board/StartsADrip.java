// planted: glossary: StartsADrip: the word is infusion
package daybreak.clinic.board;

record StartsADrip() {}
