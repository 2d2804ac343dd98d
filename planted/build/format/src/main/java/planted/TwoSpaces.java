// planted: format: TwoSpaces.java
package planted;

/** Indented as nobody does here. */
public record TwoSpaces(int width) {
  public TwoSpaces { if (width < 0) { throw new IllegalArgumentException("" + width); } }
}
