import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { fulfilTexts } from '../../src/language/clientFulfil';
import { allMarketing } from '../../src/language/marketing';
import { actFields, actTexts } from '../../src/language/clientRequestActs';
import { codeNotes, oneRequest, requestEntry, requestList } from '../../src/language/clientRequests';
import { choiceTexts } from '../../src/language/choiceTexts';
import { say } from '../../src/language/text';
import { hasBrowser, openBrowser } from '../support/browser';
import { Course, shopWithForms } from '../whole/course';
import { expectClean, openShown } from './browser';
import { daily } from './formDesk';

/** The sidebar on requests while the world goes on beside it. */

const fresh = shopWithForms();
let browser: Browser;
let course: Course;
let page: Page;
let faults: string[];

const button = (name: string | RegExp) => page.getByRole('button', { name });
/** How often the sidebar has asked for something. */
const asked = () => course.app.host.executions.filter(({ functionName }) => functionName === 'serve').length;

/** The person comes back to the sidebar: by a click into it from the cells, or from another tab of the browser. */
const comesBack = {
  fromTheCells: () => page.evaluate('window.dispatchEvent(new Event("focus"))'),
  fromAnotherTab: () => page.evaluate('document.dispatchEvent(new Event("visibilitychange"))'),
};

(hasBrowser ? describe : describe.skip)('the sidebar on requests', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    course = new Course(fresh, 'fi');
    course.asks('access');
    course.app.select('Pyynnöt', 0);
    expect(course.app.host.run('showRequests').error).toBeUndefined();
    ({ page, faults } = await openShown(browser, course.app));
    await page.getByRole('heading', { level: 1, name: choiceTexts.right.access.fi }).waitFor();
  });
  afterEach(() => expectClean({ page, faults }));

  it.each(['fromTheCells', 'fromAnotherTab'] as const)(
    'shows a person who comes back %s what was confirmed meanwhile, with what was typed still there',
    async (way) => {
      course.sends({ act: 'sendCode' });
      await page.getByText(oneRequest.endings.fi).click();
      const refusal = page.getByRole('form', { name: actTexts.refuse.title.fi });
      const reasons = refusal.getByLabel(actFields.reasons.fi);
      await reasons.fill('Kesken jäänyt lause');
      course.typesCode();
      expect(await button(actTexts.sendCode.button.fi).count()).toBe(1);
      await comesBack[way]();
      await button(actTexts.sendCode.button.fi).waitFor({ state: 'detached' });
      expect(await reasons.inputValue()).toBe('Kesken jäänyt lause');
      expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    },
  );

  it('shows that a code is out, and folds a message that would push the next step screens down', async () => {
    await page.getByText(oneRequest.wrote.fi).waitFor();
    expect(await page.getByRole('group').first().getAttribute('open')).not.toBeNull();
    course.sends({ act: 'sendCode' });
    await comesBack.fromTheCells();
    await page.getByText(say(codeNotes.awaited, 'fi', { date: '1.12.2026' })).waitFor();
    course.asks('access', { details: 'x'.repeat(40_000), email: 'muu@example.com' });
    course.app.select('Pyynnöt', 1);
    await button(requestList.showSelected.fi).click();
    await page.getByText('muu@example.com').waitFor({ state: 'attached' });
    const next = await page.getByRole('heading', { name: oneRequest.next.fi }).boundingBox();
    expect(next?.y).toBeLessThan(600);
    await page.getByText(oneRequest.wrote.fi).click();
    await page.getByText('muu@example.com').waitFor();
  });

  it('shows in the list what the daily run has changed', async () => {
    await button(requestList.all.fi).click();
    await page.getByText('30 päivää jäljellä').waitFor();
    course.app.clock.now = new Date('2026-12-27T08:00:00Z');
    daily(course.app);
    await comesBack.fromAnotherTab();
    await page.getByText('Myöhässä 3 päivää').waitFor();
  });

  it('asks once however the person came back, and not at all while a request is entered', async () => {
    const before = asked();
    await comesBack.fromTheCells();
    await comesBack.fromAnotherTab();
    await comesBack.fromTheCells();
    await page.waitForTimeout(1000);
    expect(asked()).toBe(before + 1);
    await button(requestList.add.fi).click();
    await page.getByLabel(requestEntry.receivedOn.fi).fill('2026-11-20');
    const entering = asked();
    await comesBack.fromTheCells();
    await page.waitForTimeout(1000);
    expect(asked()).toBe(entering);
  });
});

/** An objection that came from an address which the register does not have. */
(hasBrowser ? describe : describe.skip)('an objection to direct marketing in the sidebar', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    course = new Course(fresh, 'fi');
    course.asks('objectMarketing', { email: 'toinen@example.com' });
    course.does({ act: 'choosePerson', customer: course.who });
    course.app.select('Pyynnöt', 0);
    expect(course.app.host.run('showRequests').error).toBeUndefined();
    ({ page, faults } = await openShown(browser, course.app));
    await page.getByRole('heading', { level: 1, name: choiceTexts.right.objectMarketing.fi }).waitFor();
  });
  afterEach(() => expectClean({ page, faults }));

  it('binds all of it unless the owner confines it, and cannot be confined to nothing', async () => {
    const all = page.getByLabel(allMarketing.fi);
    expect(await all.isChecked()).toBe(true);
    expect(await page.getByRole('group', { name: fulfilTexts.purposes.fi }).count()).toBe(0);
    await all.uncheck();
    const ticks = page.getByRole('group', { name: fulfilTexts.purposes.fi }).getByRole('checkbox');
    expect(await ticks.count()).toBe(2);
    await ticks.first().uncheck();
    expect(await all.isChecked()).toBe(false);
    await ticks.last().click();
    await ticks.first().waitFor({ state: 'detached' });
    expect(await all.isChecked()).toBe(true);
  });
});
