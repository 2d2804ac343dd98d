package daybreak.architecture.circle.right;

import daybreak.architecture.circle.left.Left;
import java.util.List;

/** Half of a circle. */
public record Right(List<Left> others) {}
