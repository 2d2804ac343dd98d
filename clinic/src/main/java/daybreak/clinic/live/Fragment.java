package daybreak.clinic.live;

/**
 * A piece of a page.
 *
 * @param id the id of the element that it replaces
 * @param html that element, whole
 */
public record Fragment(String id, String html) {}
