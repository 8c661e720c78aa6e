import { describe, expect, test } from '@jest/globals';
import { erase } from '../../src/actions/erase';
import { closeRegister, reopenRegister } from '../../src/actions/rotation/closing';
import { copyInto, isDraft } from '../../src/actions/rotation/copying';
import { takeOver } from '../../src/actions/rotation/taking-over';
import { Killed, TestRegister } from '../support/register';
import { blank, shop, WHO } from './rotating';

describe('a copying that was broken off', () => {
  /** Killed before its last requests. */
  function brokenOff() {
    const old = shop.copy();
    old.run(closeRegister(old.world));
    blank(old);
    old.run(copyInto(old.world, 'fresh'));
    const last = old.calls.length - 1;
    const fresh = blank(old);
    old.intercept = ({ index, when }) => {
      if (index === last && when === 'before') throw new Killed();
    };
    expect(() => old.run(copyInto(old.world, 'fresh'))).toThrow(Killed);
    old.intercept = () => undefined;
    return { old, fresh };
  }
  const freshOf = (old: TestRegister) => JSON.stringify(old.sheets.spreadsheet('fresh'));

  test('before somebody was erased is not gone on with: its own history holds them', () => {
    const { old, fresh } = brokenOff();
    expect(freshOf(old)).toContain(WHO);
    old.run(reopenRegister(old.world));
    old.run(erase(old.world, WHO));
    old.run(closeRegister(old.world));
    const before = freshOf(old);
    expect(() => old.run(copyInto(old.world, 'fresh'))).toThrow('draftOutdated');
    expect(freshOf(old)).toBe(before);
    expect(() => fresh.run(takeOver(fresh.world))).toThrow('notSetUp');
    const another = blank(old);
    old.run(copyInto(old.world, 'fresh'));
    expect(another.run(takeOver(another.world)).taken).toBe(true);
  });

  test('by an earlier release, whose mark does not say where the log ended, is not gone on with', () => {
    const { old } = brokenOff();
    const draft = { developerMetadataLookup: { metadataKey: 'copyOf' } };
    const developerMetadata = {
      ...{ metadataKey: 'copyOf', metadataValue: old.spreadsheetId },
      ...{ location: { spreadsheet: true }, visibility: 'DOCUMENT' },
    };
    TestRegister.within(old.sheets, 'fresh', old.today).api('POST', ':batchUpdate', {
      requests: [
        { deleteDeveloperMetadata: { dataFilter: draft } },
        { createDeveloperMetadata: { developerMetadata } },
      ],
    });
    expect(old.run(isDraft('fresh'))).toBe(true);
    expect(() => old.run(copyInto(old.world, 'fresh'))).toThrow('draftOutdated');
  });
});
