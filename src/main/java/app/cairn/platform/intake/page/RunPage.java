package app.cairn.platform.intake.page;

import app.cairn.platform.intake.run.RunId;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Chip;
import app.cairn.platform.ui.Facts;
import app.cairn.platform.ui.Pager;
import app.cairn.platform.ui.Saying;
import app.cairn.platform.ui.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param answers what was said to a wish just made, such as why undo is refused
 * @param asks the records of which more than a tenth would end
 * @param badHint what becomes of them, and how many are listed of all there are
 */
public record RunPage(
    Shell shell,
    RunId run,
    Chip state,
    Facts facts,
    List<Saying> answers,
    boolean running,
    boolean mayApply,
    boolean mayDrop,
    boolean mayUndo,
    List<String> asks,
    @Nullable Table counts,
    @Nullable Table bad,
    String badTitle,
    String badHint,
    Pager badPager,
    @Nullable Table changes,
    Pager changesPager) {}
