import { isoOf, type Day } from '../invent/days';
import type { Person } from '../invent/people';
import type { MailState } from '../../workbench/host';
import type { SampleRegister } from '../register';
import type { Sending } from '../respondent';

/** What somebody asks for, in their own words. */
export interface Asking {
  person: Person;
  details: string;
  /** The address that they write from, where it is not the one that the register has. */
  from?: string;
}

/** By the form; `right` are the first words of the choice that they tick, in their language. */
export interface ByForm extends Asking {
  right: string;
}

/** By another way, as the owner enters it; `right` and `channel` are the entry's own keys. */
export interface ByHand extends Asking {
  right: string;
  channel: 'email' | 'phone' | 'paper';
  receivedOn: Day;
  /** Whether they give their postal address only. */
  byPost?: boolean;
}

const nameOf = ({ firstName, lastName }: Person): string => `${firstName} ${lastName}`;

const languageNames: Record<Person['language'], string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** The rights of data subjects at work: people's side by the form and its letters, the owner's by the sidebar. */
export class RequestDesk {
  private readonly address: string;
  private mailsSeen = 0;

  /** Makes the form as its window does. */
  constructor(private readonly register: SampleRegister) {
    this.address = register.ask<{ address: string }>('makeForm').address;
  }

  /** People send the form in; answers the ids of their requests. */
  sendIn(askings: readonly ByForm[]): string[] {
    this.register.respond(
      askings.map(({ person, right, details, from = person.email }) => ({
        address: this.address,
        texts: [
          languageNames[person.language],
          right,
          nameOf(person),
          from,
          '',
          person.organisation,
          details,
        ],
      })),
    );
    return this.register.column('requests.id').slice(-askings.length).map(String);
  }

  /** The owner enters what came by another way; answers the request's id. */
  enter({
    person,
    right,
    channel,
    receivedOn,
    details,
    from = person.email,
    byPost = false,
  }: ByHand): string {
    const { request } = this.register.ask<{ request: string }>('receiveRequest', {
      receivedOn: isoOf(receivedOn),
      channel,
      language: person.language,
      right,
      name: nameOf(person),
      email: byPost ? '' : from,
      phone: byPost ? `${person.street}, ${person.postcode} ${person.city}` : '',
      organisation: person.organisation,
      details,
      receipt: channel === 'email',
    });
    return request;
  }

  /** The owner does something about a request; its letter goes out as it is drafted. */
  act(request: string, act: string, more: object = {}): { letter?: { id: string; end: string } } {
    return this.register.ask('actOnRequest', { request, order: { act, ...more } });
  }

  /** The owner fulfils a request. */
  fulfil(request: string, right: string, more: object = {}): void {
    this.act(request, 'fulfil', { wish: { right, ...more } });
  }

  /** The owner hands a letter over that has no address to be mailed to. */
  handOver({ letter }: { letter?: { id: string; end: string } }): void {
    if (letter?.end !== 'byHand')
      throw new Error(`A letter to be handed over is ${letter?.end ?? 'missing'}.`);
    this.register.ask('letterDelivered', { letter: letter.id });
  }

  /** The owner asks for codes. */
  sendCodes(requests: readonly string[]): void {
    for (const request of requests) this.act(request, 'sendCode');
  }

  /** People type back the codes that were mailed to them. */
  typeCodes(people: readonly Person[]): void {
    this.register.respond(
      people.map(({ email }) => {
        const answer = codeIn(this.register.letterTo(email));
        if (!answer) throw new Error(`The last letter to ${email} has no code.`);
        return answer;
      }),
    );
  }

  /** Whoever reads the privacy mailbox sends back the codes by which the register tests that somebody does. */
  readMailbox(address: string): void {
    const { mails } = this.register.state;
    const unread = mails.slice(this.mailsSeen).filter(({ to }) => to === address);
    this.mailsSeen = mails.length;
    this.register.respond(unread.flatMap((mail) => codeIn(mail) ?? []));
  }
}

/** The confirmation form at the link of a letter, with the letter's code. */
function codeIn({ body }: MailState): Sending | undefined {
  const [address] = /https:\/\/docs\.google\.com\/forms\/\S+/.exec(body) ?? [];
  const [code] = /^[0-9A-Z]{5}(-[0-9A-Z]{1,5})+$/m.exec(body) ?? [];
  return address === undefined || code === undefined ? undefined : { address, texts: [code] };
}
