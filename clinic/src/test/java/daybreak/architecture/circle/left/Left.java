package daybreak.architecture.circle.left;

import daybreak.architecture.circle.right.Right;
import java.util.List;

/** Half of a circle. */
public record Left(List<Right> others) {}
