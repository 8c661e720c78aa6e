import { describe, expect, it } from '@jest/globals';
import { choiceText } from '../../src/language/choices';
import type { AddonApp } from './app';
import { customersOf, HELSINKI, idOf, rowOf, shop } from './shop';

const fresh = shop();

/** A shop in which somebody was erased and stands again under the same address, typed by hand. */
function withReturned(): { app: AddonApp; who: string } {
  const app = fresh;
  const before = customersOf(app)[rowOf(app, HELSINKI)];
  const email = String(before?.['Sähköposti']);
  app.value<'erase'>({ do: 'erase', who: idOf(app, HELSINKI) });
  const row = customersOf(app).length;
  app.paste('Asiakkaat', 'Sukunimi', row, ['Palaaja']);
  app.paste('Asiakkaat', 'Sähköposti', row, [email]);
  const who = String(customersOf(app).find((each) => each['Sukunimi'] === 'Palaaja')?.['Tunniste']);
  return { app, who };
}

describe('an erased person who stands in the register again', () => {
  const { app, who } = withReturned();
  const card = () => app.value<'cardOf'>({ do: 'cardOf', who, purpose: 'other' });
  const listed = () => app.book.records('Kieltolista').length;
  const tasks = () =>
    app.book
      .records('Tehtävät')
      .filter((task) => task['Tehtävä'] === choiceText('taskKind', 'returnedPerson', 'fi'));

  it('is asked about on the card, until the owner says that they came back by themselves', () => {
    expect(tasks()).toMatchObject([{ Tila: 'Avoin' }]);
    const before = listed();
    expect(card().hasReturned).toBe(true);
    expect(app.value<'confirmReturn'>({ do: 'confirmReturn', who })).toMatchObject({
      id: who,
      hasReturned: false,
    });
    expect(tasks()).toMatchObject([{ Tila: 'Tehty' }]);
    // Only what their row names: the earlier number and phone are nobody's yet.
    expect(listed()).toBe(before - 1);
    expect(card().hasReturned).toBe(false);
    expect(app.alertOf('verifyLog')).toMatch(/^Loki on ehjä/);
  });

  it('is asked about nobody else', () => {
    const other = String(customersOf(app)[0]?.['Tunniste']);
    expect(app.value<'cardOf'>({ do: 'cardOf', who: other, purpose: 'other' }).hasReturned).toBe(false);
  });
});
