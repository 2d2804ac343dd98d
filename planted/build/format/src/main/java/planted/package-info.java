/** Badly formatted. */
package planted;
