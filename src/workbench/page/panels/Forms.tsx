import type { DrawerView, FormActRequest, FormListView, SubmitManners } from '../../server/protocol';
import type { Workbench } from '../useWorkbench';
import { fill, type Words } from '../words';

interface Props {
  drawer: Pick<DrawerView, 'forms'>;
  bench: Workbench;
}

/** The ways in which Google delivers a response, and what the page calls them. */
const ways: { word: keyof Words; manners: SubmitManners }[] = [
  { word: 'mannersProper', manners: { deliveries: 1, row: 'before' } },
  { word: 'mannersTwice', manners: { deliveries: 2, row: 'before' } },
  { word: 'mannersNone', manners: { deliveries: 0, row: 'before' } },
  { word: 'mannersBlank', manners: { deliveries: 1, blankFirst: true, row: 'before' } },
  { word: 'mannersAfter', manners: { deliveries: 1, row: 'after' } },
  { word: 'mannersLate', manners: { deliveries: 1, row: 'late' } },
];

function isSame(a: SubmitManners, b: SubmitManners): boolean {
  const told = ({ deliveries = 1, blankFirst = false, row = 'before' }: SubmitManners): string =>
    [deliveries, blankFirst, row].join();
  return told(a) === told(b);
}

function Form({ form, bench }: { form: FormListView; bench: Workbench }) {
  const { words } = bench;
  const act = (request: FormActRequest): void => void bench.act('/api/form', request);
  const button = (word: keyof Words, name: Exclude<FormActRequest['act'], 'behave'>) => (
    <button
      type="button"
      aria-label={`${words[word]}: ${form.title}`}
      onClick={() => act({ act: name, id: form.id })}
    >
      {words[word]}
    </button>
  );
  const states = [
    form.published ? words.published : words.unpublished,
    form.published && (form.accepting ? words.accepting : words.closed),
    fill(words.responses, { count: String(form.responses) }),
    form.rowsMissing > 0 && fill(words.rowsMissing, { count: String(form.rowsMissing) }),
  ];
  return (
    <li class="entry">
      <h3>{form.title}</h3>
      <span>{states.filter(Boolean).join(' · ')}</span>
      <p>
        <a class="form-address" href={form.url} target="_blank" rel="noopener">
          {words.openForm}: {location.origin}
          {form.url}
        </a>
      </p>
      <p class="links">
        {form.published ? button('unpublish', 'unpublish') : button('publish', 'publish')}
        {form.published && form.accepting && button('closeResponses', 'close')}
        {form.published && !form.accepting && button('openResponses', 'open')}
        {form.rowsMissing > 0 && button('landRows', 'land')}
      </p>
    </li>
  );
}

/** The forms that the script has made, as their owner sees them, and how Google shall treat the next response. */
export function Forms({ drawer, bench }: Props) {
  const { words } = bench;
  const { forms } = drawer;
  const [first] = forms;
  if (!first) return <p class="nothing">{words.noForms}</p>;
  const chosen = ways.findIndex(({ manners }) => isSame(manners, first.manners));
  return (
    <>
      <ul class="entries">
        {forms.map((form) => (
          <Form key={form.id} form={form} bench={bench} />
        ))}
      </ul>
      <section aria-label={words.manners}>
        <h3>{words.manners}</h3>
        <label>
          {words.mannersAsked}{' '}
          <select
            value={String(chosen)}
            onChange={(event) => {
              const way = ways[Number(event.currentTarget.value)];
              if (way) void bench.act('/api/form', { act: 'behave', manners: way.manners });
            }}
          >
            {ways.map(({ word }, index) => (
              <option key={word} value={String(index)}>
                {words[word]}
              </option>
            ))}
          </select>
        </label>
        <p class="help">{words.mannersHelp}</p>
      </section>
    </>
  );
}
