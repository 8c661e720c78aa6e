import {
  movesFor,
  recognised,
  type ItemIds,
  type StandingItem,
  type WantedItem,
} from '../../../actions/requests/form-plan';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type Kind = WantedItem['kind'];

/** The items of a form as they stand. */
export function standingItems(form: Form): StandingItem[] {
  const { ItemType } = FormApp;
  const kinds = new Map<GoogleAppsScript.Forms.ItemType, Kind>([
    [ItemType.MULTIPLE_CHOICE, 'choice'],
    [ItemType.TEXT, 'line'],
    [ItemType.PARAGRAPH_TEXT, 'paragraph'],
    [ItemType.PAGE_BREAK, 'page'],
  ]);
  return form.getItems().map((item) => ({
    id: item.getId(),
    kind: kinds.get(item.getType()) ?? 'other',
    title: item.getTitle(),
  }));
}

/** Whether every question of a plan is there and on its page. */
export function isWhole(form: Form, plan: readonly WantedItem[], known: ItemIds): boolean {
  const standing = standingItems(form);
  const ids = recognised(plan, known, standing);
  const order = standing.map(({ id }) => id);
  return plan.every(({ key }) => ids[key] !== undefined) && movesFor(plan, ids, order).length === 0;
}

/**
 * Gives a form the questions of a plan that it lacks, each on its page, and takes from the register's own questions whatever would
 * refuse an answer. Words and order within a page stay the owner's.
 * @returns the ids of the plan's items
 */
export function repairItems(form: Form, plan: readonly WantedItem[], known: ItemIds): ItemIds {
  const found = recognised(plan, known, standingItems(form));
  const ids = Object.fromEntries(plan.map((wanted) => [wanted.key, found[wanted.key] ?? add(form, wanted)]));
  const order = standingItems(form).map(({ id }) => id);
  for (const { from, to } of movesFor(plan, ids, order)) form.moveItem(from, to);
  const items = new Map(form.getItems().map((item) => [item.getId(), item]));
  for (const wanted of plan) {
    const item = items.get(ids[wanted.key] as number);
    if (item) dress(item, wanted, ids, items);
  }
  endEachPage(plan, ids, items);
  return ids;
}

function add(form: Form, { kind }: WantedItem): number {
  const adding: Record<Kind, () => { getId(): number }> = {
    choice: () => form.addMultipleChoiceItem(),
    line: () => form.addTextItem(),
    paragraph: () => form.addParagraphTextItem(),
    page: () => form.addPageBreakItem(),
  };
  return adding[kind]().getId();
}

/** An item without words is new. Whether an answer is demanded is not left to chance: an e-mail address never is. */
function dress(item: Item, wanted: WantedItem, ids: ItemIds, items: ReadonlyMap<number, Item>): void {
  const { kind, title, help = '', required = false } = wanted;
  if (item.getTitle() === '') item.setTitle(title).setHelpText(help);
  if (kind === 'line') item.asTextItem().setRequired(required).clearValidation();
  if (kind === 'paragraph') item.asParagraphTextItem().setRequired(required).clearValidation();
  if (kind !== 'choice') return;
  const question = item.asMultipleChoiceItem().setRequired(required);
  if (wanted.leadTo) lead(question, wanted, ids, items);
  else offer(question, wanted.choices ?? []);
}

type Question = GoogleAppsScript.Forms.MultipleChoiceItem;

/** The choices that lead to pages are the register's own, since they are how a respondent gets there. */
function lead(
  question: Question,
  { choices = [], leadTo = [] }: WantedItem,
  ids: ItemIds,
  items: ReadonlyMap<number, Item>,
): void {
  const pages = leadTo.map((key) => ids[key] as number);
  const standing = question.getChoices();
  const stands = (value: string, at: number): boolean =>
    standing[at]?.getValue() === value && standing[at].getGotoPage()?.getId() === pages[at];
  if (standing.length === choices.length && choices.every(stands)) return;
  const made = choices.flatMap((value, at) => {
    const page = items.get(pages[at] as number);
    return page ? [question.createChoice(value, page.asPageBreakItem())] : [];
  });
  question.setChoices(made);
}

/** What the owner added stays as a choice. */
function offer(question: Question, choices: readonly string[]): void {
  const standing = question.getChoices().map((choice) => choice.getValue());
  if (choices.every((choice) => standing.includes(choice))) return;
  const own = standing.filter((choice) => choice !== '' && !choices.includes(choice));
  question.setChoiceValues([...choices, ...own]);
}

/** A page break says what follows the page before it: whoever has filled in one language's page is done. */
function endEachPage(plan: readonly WantedItem[], ids: ItemIds, items: ReadonlyMap<number, Item>): void {
  const pages = plan.filter(({ kind }) => kind === 'page');
  for (const { key } of pages.slice(1)) {
    const page = items.get(ids[key] as number)?.asPageBreakItem();
    if (page && page.getPageNavigationType() !== FormApp.PageNavigationType.SUBMIT)
      page.setGoToPage(FormApp.PageNavigationType.SUBMIT);
  }
}
