package daybreak.testkit.planted;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was planted, held against what was reported.
 *
 * @param missed planted, and no gate reported it
 * @param unasked reported, and nobody had planted it
 */
public record Harvest(List<Planted> missed, List<Reported> unasked) {

    public static Harvest of(Collection<Planted> planted, Collection<Reported> reported) {
        return new Harvest(
                planted.stream()
                        .filter(each -> reported.stream().noneMatch(each::isMetBy))
                        .toList(),
                reported.stream()
                        .filter(report -> planted.stream().noneMatch(p -> p.isMetBy(report)))
                        .toList());
    }

    /** The gates of which nobody has shown that they close. */
    public static Set<String> unproven(Collection<String> gates, Collection<Planted> planted) {
        Set<String> proven = planted.stream().map(Planted::gate).collect(Collectors.toSet());
        Set<String> unproven = new TreeSet<>(gates);
        unproven.removeAll(proven);
        return unproven;
    }

    /** What is planted for a gate that does not exist. */
    public static List<Planted> strays(Collection<String> gates, Collection<Planted> planted) {
        return planted.stream().filter(each -> !gates.contains(each.gate())).toList();
    }
}
