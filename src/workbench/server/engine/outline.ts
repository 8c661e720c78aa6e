import type { EngineWorkbook } from './messages';
import type { WorkbookCalls } from './spreadsheet';
import { workbookView } from './view';

/** All of the workbook but its cells, and when it was changed last: most changes are of cells, and leave pages with what they have. */
export class Outline {
  private last: { view: EngineWorkbook; text: string; lookedAt: number } | undefined;

  constructor(
    private readonly calls: WorkbookCalls,
    private readonly revision: () => number,
  ) {}

  /** As it is now; `outline` is the revision at which it was first seen so. */
  view(): EngineWorkbook {
    const revision = this.revision();
    if (this.last?.lookedAt === revision) return this.last.view;
    const view = workbookView(this.calls, revision);
    const text = JSON.stringify({ ...view, outline: 0 });
    if (this.last?.text === text) this.last.lookedAt = revision;
    else this.last = { view, text, lookedAt: revision };
    return this.last.view;
  }
}
