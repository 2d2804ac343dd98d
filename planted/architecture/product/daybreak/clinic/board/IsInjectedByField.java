// planted: constructor-injection: is injected
package daybreak.clinic.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

final class IsInjectedByField {

    @Autowired @Nullable List<String> chairs;
}
