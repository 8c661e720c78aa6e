import { describe, expect, test } from '@jest/globals';
import { drawNotice } from '../../../src/documents/notice/draw';
import { noticeHtml, noticePlain } from '../../../src/documents/notice/model';
import { languages } from '../../../src/language/text';
import { TODAY } from '../samples';
import { bareFacts, fullFacts } from './samples';

const published = { day: TODAY, version: '2026-11-24' };

describe.each(languages)('the privacy notice in %s', (language) => {
  test('tells all that a full register does', () => {
    expect(noticePlain(drawNotice(fullFacts, language, published))).toMatchSnapshot();
  });

  test('of a bare register tells no more than there is', () => {
    expect(noticePlain(drawNotice(bareFacts, language, { day: TODAY }))).toMatchSnapshot();
  });

  test('is a page of its own', () => {
    expect(noticeHtml(drawNotice(fullFacts, language, published))).toMatchSnapshot();
  });
});
