package daybreak.clinic.shell;

/**
 * A page that stands in the navigation of everybody who may open it. A feature offers one as a
 * bean.
 *
 * @param path where it is, such as {@code /board}
 * @param key of its name in the bundles
 * @param order smaller comes first
 */
public record NavigationEntry(String path, String key, int order) {}
