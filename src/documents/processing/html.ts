import { documents } from '../../language/documents';
import { processingRecordTexts as texts } from '../../language/processingRecord';
import { formatDate, say, type Language, type Text } from '../../language/text';
import { headed, opening, paragraph, part } from '../blocks';
import { type Html, markup, nothing, words } from '../html';
import { page } from '../page';
import { contactWays, sender } from '../parties';
import { list, record, table } from '../table';
import type { Activity, ProcessingRecord } from './record';

/** The record as one HTML file, for the screen and for paper. */
export function processingRecordHtml(of: ProcessingRecord): string {
  const { language, controller, day } = of;
  const parts = [
    opening(texts.title, texts.lead, language),
    paragraph(words(texts.introduction, language, { date: formatDate(day, language) })),
    missing(of),
    parties(of),
    part(
      texts.activitiesTitle,
      language,
      of.activities.map((activity) => activityHtml(activity, language)),
    ),
    recipients(of),
    transfers(of),
    limits(of),
    part(texts.securityTitle, language, list(of.security.map((line) => markup`${line}`))),
  ];
  const body = [sender(controller, day, language), markup`<main>\n${parts}</main>\n`];
  return page({ language, title: texts.title, body });
}

function missing({ missing: found, language }: ProcessingRecord): Html {
  if (found.length === 0) return nothing;
  return part(texts.missingTitle, language, list(found.map(({ sentence }) => markup`${sentence}`)));
}

const fields = (rows: readonly (readonly [Text, string])[], language: Language): Html =>
  record(
    rows
      .filter(([, value]) => value !== '')
      .map(([title, value]) => ({ title: words(title, language), value: markup`${value}` })),
  );

/** Whoever looks must see that there is none, rather than wonder whether it was forgotten. */
function parties(of: ProcessingRecord): Html {
  const { language, controller } = of;
  const orNone = (value: string) => value || say(texts.none, language);
  const rows: [Text, string][] = [
    [texts.registerName, of.registerName],
    [texts.controller, controller.name],
    [texts.contact, [controller.contactPerson, ...contactWays(controller)].filter(Boolean).join(', ')],
    [texts.jointControllers, orNone(of.jointControllers)],
    [texts.representative, orNone(of.representative)],
    [texts.officer, orNone(of.officer)],
  ];
  return part(texts.partiesTitle, language, fields(rows, language));
}

function activityHtml(
  { purpose, basis, interest, subjects, data, recipients, limit }: Activity,
  language: Language,
): Html {
  const categories = list(
    data.map(({ category, contents }) =>
      words(texts.category, language, { category, contents: contents.join(', ') }),
    ),
  );
  const lines: [Text, string][] = [
    [texts.basis, basis],
    [texts.interest, interest],
    [texts.subjects, subjects],
    [texts.recipientsTitle, recipients.map(({ name }) => name).join(', ') || say(texts.none, language)],
    [texts.limit, limit],
  ];
  return markup`<h3>${purpose}</h3>\n${fields(lines, language)}<h4>${words(texts.data, language)}</h4>\n${categories}`;
}

function recipients({ recipients: rows, language }: ProcessingRecord): Html {
  const headings = headed([texts.recipient, texts.role, texts.why, texts.country], language);
  const content =
    rows.length === 0
      ? paragraph(words(texts.recipientsNone, language))
      : table(
          headings,
          rows.map(({ name, role, why, country }) =>
            [name, role, why, country].map((cell) => markup`${cell}`),
          ),
          { namesRow: true },
        );
  return part(texts.recipientsTitle, language, content);
}

function transfers({ transfers: rows, areTransfersKnown, language }: ProcessingRecord): Html {
  const headings = headed([texts.recipient, texts.country, texts.safeguard], language);
  const cells = rows.map(({ name, country, safeguard }) =>
    [name, country, safeguard].map((cell) => markup`${cell}`),
  );
  return part(texts.transfersTitle, language, [
    rows.length > 0 ? table(headings, cells, { namesRow: true }) : nothing,
    areTransfersKnown ? nothing : paragraph(words(documents.transfersUnknown, language)),
    areTransfersKnown && rows.length === 0 ? paragraph(words(texts.transfersNone, language)) : nothing,
  ]);
}

function limits({ limits: rows, language }: ProcessingRecord): Html {
  const headings = headed([texts.kind, texts.limit, texts.ground, texts.afterwards], language);
  return part(
    texts.limitsTitle,
    language,
    table(
      headings,
      rows.map(({ kind, period, ground, afterwards }) =>
        [kind, period, ground, afterwards].map((cell) => markup`${cell}`),
      ),
      { namesRow: true },
    ),
  );
}
