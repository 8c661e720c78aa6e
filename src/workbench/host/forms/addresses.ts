import type { FormResponseState, FormState } from './state';

const root = 'https://docs.google.com/forms/d';

/** Where respondents find a form; the workbench shows the same key under `/form/`. */
export const publishedUrl = ({ publicId }: FormState): string => `${root}/e/${publicId}/viewform`;

/** Where its editors find it. */
export const editUrl = ({ id }: FormState): string => `${root}/${id}/edit`;

/** Where a response that was sent may be changed. */
export const editResponseUrl = (form: FormState, { editKey }: FormResponseState): string =>
  `${publishedUrl(form)}?edit2=${editKey}`;

/** The form that an address of Google Forms means, by either of its keys. */
export function formAt(url: string, forms: readonly FormState[]): FormState | undefined {
  const key = /^https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?([\w-]+)/.exec(url)?.[1];
  return forms.find(({ id, publicId }) => key === id || key === publicId);
}
