// planted: nothing-unfinished: TODO left behind
package daybreak.clinic.board;

/** TODO: something. */
record IsForLater() {}
