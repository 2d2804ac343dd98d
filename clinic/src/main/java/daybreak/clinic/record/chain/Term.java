package daybreak.clinic.record.chain;

/**
 * A word of one of the dictionaries: its number, and the word, which is what is hashed.
 *
 * @param id in the dictionary
 * @param word what the number stands for
 */
public record Term<W>(int id, W word) {}
