import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { menu } from '../../src/language/menu';
import { rotationDialog as texts } from '../../src/language/rotationDialog';
import { rotationErrorTexts } from '../../src/language/rotationErrorTexts';
import { Hands } from '../workbench/page/hands';
import { Bench, hasBrowser } from '../workbench/page/opened';
import { buildProject, type BuiltProject } from '../workbench/process';
import { Owner } from './owner';

/** A register moves into a copy that the owner makes with the page's own menu. */

let bench: Bench<BuiltProject>;

(hasBrowser ? describe : describe.skip)('a rotation', () => {
  beforeAll(async () => {
    bench = await Bench.with(buildProject());
  });
  afterAll(() => bench?.stop());

  it('closes the register, makes a copy, takes it over in its own page, and leaves the old one moved', async () => {
    const file = bench.newFile();
    const opened = await bench.openFile(file, '--bundle', bench.built.addon, '--locale', 'sv_FI');
    const old = new Owner(opened, 'sv');
    await old.setsUp();
    const state = JSON.parse(readFileSync(file.replace(/\.json$/, '.host.json'), 'utf8'));
    const code = String(state.scriptProperties.registerKey);

    await old.starts(menu.rotate);
    await old.dialog.getByLabel(old.reads(texts.code)).fill(code);
    await old.button(old.reads(texts.close), old.dialog).click();
    await old.dialog.getByRole('status').getByText(old.reads(texts.closed)).waitFor();
    await old.closeDialog();
    await old.choose(old.words.file, old.words.makeCopy);
    const page = await old.opensTabBy(old.page.getByRole('link', { name: old.words.openCopy }));
    const hands = new Hands(page);
    await hands.ready();

    const copy = new Owner({ ...opened, page, hands }, 'sv');
    await copy.starts(menu.rotate);
    await copy.button(copy.words.allow).click();
    await copy.dialog.getByLabel(copy.reads(texts.code)).fill(code);
    await copy.button(copy.reads(texts.check), copy.dialog).click();
    await copy.dialog.getByRole('status').getByText(copy.reads(texts.fine)).waitFor();
    await copy.button(copy.reads(texts.take), copy.dialog).click();
    await copy.dialog.getByRole('status').getByText(copy.reads(texts.taken)).waitFor();
    await copy.dialog.getByText(copy.reads(texts.untouched)).waitFor();
    await copy.button(copy.reads(texts.gone), copy.dialog).click();
    await copy.dialog.getByRole('alert').getByText(copy.reads(rotationErrorTexts.oldStillThere)).waitFor();

    await old.starts(menu.rotate);
    await old.dialog.getByText(old.reads(texts.moved)).waitFor();
    await old.closeDialog();
    await old.starts(menu.dailyRun);
    expect(await old.answersAlert()).toContain('https://docs.google.com/spreadsheets/d/');
    await old.page.context().close();
  });
});
