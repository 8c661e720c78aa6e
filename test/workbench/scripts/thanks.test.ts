import { beforeEach, describe, expect, it } from '@jest/globals';
import { scriptWorld } from './world';

let world: ReturnType<typeof scriptWorld>;
beforeEach(() => {
  world = scriptWorld('thanks', 'en_GB');
  world.run('setUp');
});

const aino = { Name: 'Aino', Email: 'aino@example.com', Course: 'Pies' };

function submit(answers: Record<string, string>, manners = {}): void {
  const outcome = world.submit(answers, manners);
  if (!('tell' in outcome)) throw new Error(JSON.stringify(outcome));
  expect(outcome.tell().flatMap(({ error }) => error ?? [])).toEqual([]);
}

describe('a form-submit responder', () => {
  it('publishes a form that writes to a sheet of its own', () => {
    const [line] = world.host.executions[0]?.logs ?? [];
    expect(line?.message).toMatch(
      /^Published at https:\/\/docs\.google\.com\/forms\/d\/e\/[\w-]+\/viewform$/,
    );
    expect(world.shown('Form Responses 1')).toEqual([['Timestamp', 'Name', 'Email', 'Course']]);
    expect(world.host.triggers()).toMatchObject([{ handler: 'onFormSubmit', event: 'ON_FORM_SUBMIT' }]);
  });

  it('thanks by mail and notes beside the response when it did', () => {
    submit(aino);
    expect(world.host.mails()).toMatchObject([
      {
        to: 'aino@example.com',
        subject: 'Thank you, Aino',
        body: 'You are number 1 on the list.',
        htmlBody: '<p>Dear Aino,</p><p>you are number <b>1</b> on the list.</p>',
        name: 'The bakery',
        replyTo: 'owner@example.com',
      },
    ]);
    const time = '03/03/2026 14:00:00';
    expect(world.shown('Form Responses 1')).toEqual([
      ['Timestamp', 'Name', 'Email', 'Course', 'Mailed'],
      [time, 'Aino', 'aino@example.com', 'Pies', time],
    ]);
  });

  it('goes on in the column that it has added, and numbers by its properties', () => {
    submit(aino);
    world.clock.now = new Date('2026-03-04T12:00:00Z');
    submit({ Name: 'Eino', Email: 'eino@example.com' });
    expect(world.shown('Form Responses 1')[2]).toEqual([
      '04/03/2026 14:00:00',
      'Eino',
      'eino@example.com',
      '',
      '04/03/2026 14:00:00',
    ]);
    expect(world.state.scriptProperties).toEqual({ count: '2' });
  });

  it('mails twice when Google tells it twice: the script does not guard against that', () => {
    submit(aino, { deliveries: 2 });
    expect(world.host.mails().map(({ body }) => body)).toEqual([
      'You are number 1 on the list.',
      'You are number 2 on the list.',
    ]);
  });

  it('fails on a blank event, and the true one still succeeds', () => {
    const outcome = world.submit(aino, { blankFirst: true });
    if (!('tell' in outcome)) throw new Error('refused');
    expect(outcome.tell().map(({ error }) => error?.message)).toEqual([
      'Failed to send email: no recipient',
      undefined,
    ]);
    expect(world.host.mails()).toHaveLength(1);
  });
});
