import type { AuthorityState, PeopleState } from '../register/breach';
import type { Text } from './text';

/** Where the notice to the authority stands. */
export const authorityStates: Record<AuthorityState, Text> = {
  unclear: {
    fi: 'Määräaikaa ei voi laskea: tietoontulon aika puuttuu, tai ajat ovat ristiriidassa tai vasta tulossa',
    sv: 'Tidsfristen kan inte räknas ut: tiden då den blev känd saknas, eller tiderna motsäger varandra eller har inte varit än',
    en: 'The time limit cannot be computed: the time of awareness is missing, or the times contradict each other or are to come',
  },
  running: {
    fi: 'Ilmoitettava tietosuojavaltuutetulle, määräaika kuluu',
    sv: 'Ska anmälas till dataombudsmannen, tidsfristen löper',
    en: 'To be notified to the Data Protection Ombudsman, the time limit is running',
  },
  overdue: {
    fi: 'Ilmoittamatta, määräaika on päättynyt',
    sv: 'Inte anmäld, tidsfristen har gått ut',
    en: 'Not notified, the time limit has passed',
  },
  inTime: { fi: 'Ilmoitettu ajoissa', sv: 'Anmäld i tid', en: 'Notified in time' },
  late: {
    fi: 'Ilmoitettu myöhässä, syyt on kirjattu',
    sv: 'Anmäld för sent, skälen är antecknade',
    en: 'Notified late, the reasons are written down',
  },
  lateUnexplained: {
    fi: 'Ilmoitettu myöhässä, syyt puuttuvat',
    sv: 'Anmäld för sent, skälen saknas',
    en: 'Notified late, the reasons are missing',
  },
  notNotifiable: {
    fi: 'Ei ilmoiteta: riski on epätodennäköinen, ja perustelut on kirjattu',
    sv: 'Anmäls inte: en risk är osannolik, och skälen är antecknade',
    en: 'Not to be notified: a risk is unlikely, and the reasons are written down',
  },
};

/** Whether the people are told. */
export const peopleStates: Record<PeopleState, Text> = {
  unassessed: { fi: 'Riski on arvioimatta', sv: 'Risken är inte bedömd', en: 'The risk is not assessed' },
  notNeeded: {
    fi: 'Ei tarvitse kertoa, koska riski ei ole korkea',
    sv: 'Behöver inte informeras, eftersom risken inte är hög',
    en: 'Need not be told, since the risk is not high',
  },
  toTell: {
    fi: 'Kerrottava viipymättä',
    sv: 'Ska informeras utan dröjsmål',
    en: 'To be told without delay',
  },
  toPublish: {
    fi: 'Tiedotettava julkisesti',
    sv: 'Ska informeras offentligt',
    en: 'To be told publicly',
  },
  excepted: {
    fi: 'Ei kerrota yksittäin, poikkeus on perusteltu',
    sv: 'Informeras inte var för sig, undantaget är motiverat',
    en: 'Not told one by one, the exception has its reasons',
  },
  told: { fi: 'Kerrottu', sv: 'Informerade', en: 'Told' },
};

/** The register of breaches (GDPR Article 33(5)). */
export const breachRegister = {
  title: {
    fi: 'Henkilötietojen tietoturvaloukkaukset',
    sv: 'Personuppgiftsincidenter',
    en: 'Personal data breaches',
  },
  lead: {
    fi: 'Dokumentaatio (EU:n yleinen tietosuoja-asetus, 33 artiklan 5 kohta)',
    sv: 'Dokumentation (EU:s allmänna dataskyddsförordning, artikel 33.5)',
    en: 'Documentation (EU General Data Protection Regulation, Article 33(5))',
  },
  none: {
    fi: 'Tietoturvaloukkauksia ei ole kirjattu.',
    sv: 'Inga personuppgiftsincidenter är antecknade.',
    en: 'No personal data breach has been recorded.',
  },
  breach: { fi: 'Loukkaus {id}', sv: 'Incident {id}', en: 'Breach {id}' },
  missing: { fi: 'ei kirjattu', sv: 'inte antecknat', en: 'not written down' },
  authority: { fi: 'Viranomainen', sv: 'Myndigheten', en: 'Authority' },
  people: { fi: 'Henkilöt', sv: 'Personerna', en: 'People' },
  fileName: {
    fi: 'Tietoturvaloukkaukset {date}',
    sv: 'Personuppgiftsincidenter {date}',
    en: 'Data breaches {date}',
  },
  authorityFile: {
    fi: 'Ilmoitus viranomaiselle {id}',
    sv: 'Anmälan till myndigheten {id}',
    en: 'Notice to the authority {id}',
  },
  peopleFile: {
    fi: 'Tiedote henkilöille {id}',
    sv: 'Information till personerna {id}',
    en: 'Notice to the people {id}',
  },
} satisfies Record<string, Text>;

/** How severe a breach is and how likely harm, as the suggestion tells it. */
export const riskLevels = {
  severity: [
    { fi: 'vähäinen', sv: 'liten', en: 'slight' },
    { fi: 'huomattava', sv: 'märkbar', en: 'notable' },
    { fi: 'vakava', sv: 'allvarlig', en: 'grave' },
  ],
  likelihood: [
    { fi: 'epätodennäköistä', sv: 'osannolikt', en: 'unlikely' },
    { fi: 'mahdollista', sv: 'möjligt', en: 'possible' },
    { fi: 'todennäköistä', sv: 'sannolikt', en: 'likely' },
  ],
} satisfies Record<string, [Text, Text, Text]>;

/** What the answers suggest, and why. */
export const suggestion = {
  risk: {
    fi: 'Vastausten perusteella: {risk}.',
    sv: 'Enligt svaren: {risk}.',
    en: 'By the answers: {risk}.',
  },
  why: {
    fi: 'Haitta olisi {severity}, ja sen toteutuminen on {likelihood}.',
    sv: 'Skadan skulle vara {severity}, och att den uppstår är {likelihood}.',
    en: 'The harm would be {severity}, and it is {likelihood}.',
  },
  because: {
    fi: 'Tähän vaikutti: {circumstances}.',
    sv: 'Det som inverkade: {circumstances}.',
    en: 'What counted: {circumstances}.',
  },
  decide: {
    fi: 'Tämä on ehdotus. Sinä päätät, ja perustelut kirjataan.',
    sv: 'Detta är ett förslag. Du beslutar, och skälen antecknas.',
    en: 'This is a suggestion. You decide, and your reasons are written down.',
  },
} satisfies Record<string, Text>;
