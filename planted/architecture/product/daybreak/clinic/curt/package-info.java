// planted: package-words: says in 1 word(s) what the package owns
// planted: package-words: is not @NullMarked
/** Things. */
package daybreak.clinic.curt;
