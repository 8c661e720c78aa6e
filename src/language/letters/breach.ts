import type { PeopleState } from '../../register/breach';
import type { BreachNature, Circumstance } from '../../register/breachRisk';
import type { CountedText, Text } from '../text';

/** The notice of a breach to the authority: the parts of Article 33(3) of the GDPR in their order. */
export const authorityNotice = {
  subject: {
    fi: 'Ilmoitus henkilötietojen tietoturvaloukkauksesta',
    sv: 'Anmälan om personuppgiftsincident',
    en: 'Notification of a personal data breach',
  },
  to: { fi: 'Vastaanottaja: {receiver}', sv: 'Mottagare: {receiver}', en: 'To: {receiver}' },
  lead: {
    fi: 'Rekisterinpitäjä ilmoittaa henkilötietojen tietoturvaloukkauksesta (yleinen tietosuoja-asetus, 33 artikla).',
    sv: 'Den personuppgiftsansvariga anmäler en personuppgiftsincident (allmänna dataskyddsförordningen, artikel 33).',
    en: 'The controller notifies a personal data breach (General Data Protection Regulation, Article 33).',
  },
  when: { fi: 'Milloin loukkaus tuli ilmi', sv: 'När incidenten blev känd', en: 'When we became aware' },
  aware: {
    fi: 'Loukkaus tuli rekisterinpitäjän tietoon {moment}.',
    sv: 'Incidenten kom till den personuppgiftsansvarigas kännedom {moment}.',
    en: 'The controller became aware of the breach on {moment}.',
  },
  late: {
    fi: 'Ilmoitus tehdään yli {hours} tuntia tämän jälkeen. Viivästyksen syyt:',
    sv: 'Anmälan görs mer än {hours} timmar efter detta. Skälen till dröjsmålet:',
    en: 'This notice comes more than {hours} hours after that. The reasons for the delay:',
  },
  what: { fi: 'Mitä tapahtui', sv: 'Vad som hände', en: 'What happened' },
  lost: { fi: 'Mitä menetettiin:', sv: 'Vad som förlorades:', en: 'What was lost:' },
  whom: {
    fi: 'Keitä ja mitä tietoja loukkaus koskee',
    sv: 'Vilka personer och uppgifter incidenten gäller',
    en: 'Whom and which data it concerns',
  },
  kinds: {
    fi: 'Henkilöryhmät ja tietojen lajit:',
    sv: 'Grupper av personer och slag av uppgifter:',
    en: 'Categories of people and of data:',
  },
  numbers: {
    fi: 'Henkilöiden ja tietueiden määrät, arvioina jos tarkkoja ei tiedetä:',
    sv: 'Antalet personer och poster, uppskattade om de exakta inte är kända:',
    en: 'Numbers of people and of records, approximate where the exact ones are not known:',
  },
  contact: {
    fi: 'Kuka antaa lisätietoja',
    sv: 'Vem som ger mer information',
    en: 'Who gives more information',
  },
  line: { fi: '{line}', sv: '{line}', en: '{line}' },
  consequences: { fi: 'Todennäköiset seuraukset', sv: 'Sannolika följder', en: 'Likely consequences' },
  risk: {
    fi: 'Rekisterinpitäjän arvio riskistä henkilöille: {risk}.',
    sv: 'Den personuppgiftsansvarigas bedömning av risken för personerna: {risk}.',
    en: 'The controller’s assessment of the risk to the people: {risk}.',
  },
  measures: {
    fi: 'Mitä on tehty ja mitä aiotaan tehdä',
    sv: 'Vad som har gjorts och ska göras',
    en: 'What was done and will be done',
  },
  people: {
    fi: 'Kerrotaanko henkilöille itselleen',
    sv: 'Informeras personerna själva',
    en: 'Whether the people themselves are told',
  },
  peopleTold: {
    fi: 'Henkilöille on kerrottu {moment}.',
    sv: 'Personerna har informerats {moment}.',
    en: 'The people were told on {moment}.',
  },
  exception: {
    fi: 'Henkilöille ei kerrota yksittäin. Peruste: {exception}.',
    sv: 'Personerna informeras inte var för sig. Grund: {exception}.',
    en: 'The people are not told one by one. Ground: {exception}.',
  },
  peopleStates: {
    unassessed: {
      fi: 'Riskiä arvioidaan vielä. Henkilöille kerrotaan, jos se on korkea.',
      sv: 'Risken bedöms ännu. Personerna informeras om den är hög.',
      en: 'The risk is still being assessed. The people will be told if it is high.',
    },
    notNeeded: {
      fi: 'Henkilöille ei kerrota, koska riski ei ole korkea.',
      sv: 'Personerna informeras inte, eftersom risken inte är hög.',
      en: 'The people are not told, because the risk is not high.',
    },
    toTell: {
      fi: 'Henkilöille kerrotaan viipymättä.',
      sv: 'Personerna informeras utan dröjsmål.',
      en: 'The people will be told without delay.',
    },
    told: {
      fi: 'Henkilöille on kerrottu.',
      sv: 'Personerna har informerats.',
      en: 'The people have been told.',
    },
  } satisfies Record<Exclude<PeopleState, 'excepted' | 'toPublish'>, Text>,
  notYet: {
    fi: 'Tämä ei ole vielä tiedossa.',
    sv: 'Detta är ännu inte känt.',
    en: 'This is not known yet.',
  },
  reasonsLater: {
    fi: 'Syitä ei ole vielä kirjattu.',
    sv: 'Skälen är ännu inte antecknade.',
    en: 'The reasons are not written down yet.',
  },
  officer: {
    fi: 'Tietosuojavastaava: {officer}',
    sv: 'Dataskyddsombud: {officer}',
    en: 'Data protection officer: {officer}',
  },
  later: { fi: 'Täydennys', sv: 'Komplettering', en: 'More to come' },
  phases: {
    fi: 'Puuttuvat tiedot toimitetaan vaiheittain ilman aiheetonta viivytystä (33 artiklan 4 kohta).',
    sv: 'Uppgifterna som saknas lämnas i omgångar utan onödigt dröjsmål (artikel 33.4).',
    en: 'What is missing will be provided in phases without undue further delay (Article 33(4)).',
  },
};

/** What the people are told of a breach, in plain language (Article 34(2)). */
export const peopleNotice = {
  subject: {
    fi: 'Tietojasi koskeva tietoturvaloukkaus',
    sv: 'En incident som gäller dina personuppgifter',
    en: 'A breach that concerns your personal data',
  },
  opening: {
    fi: 'Kerromme sinulle tapahtumasta, joka koskee asiakasrekisterissämme olevia tietojasi.',
    sv: 'Vi berättar om en händelse som gäller dina uppgifter i vårt kundregister.',
    en: 'We are writing about an incident that concerns your data in our customer register.',
  },
  openingOn: {
    fi: 'Kerromme sinulle tapahtumasta, joka koskee asiakasrekisterissämme olevia tietojasi. Se tuli tietoomme {date}.',
    sv: 'Vi berättar om en händelse som gäller dina uppgifter i vårt kundregister. Vi fick veta om den den {date}.',
    en: 'We are writing about an incident that concerns your data in our customer register. We learned of it on {date}.',
  },
  what: { fi: 'Mitä tapahtui', sv: 'Vad som hände', en: 'What happened' },
  kinds: {
    fi: 'Tapahtuma koskee näitä tietoja:',
    sv: 'Händelsen gäller de här uppgifterna:',
    en: 'This is the data it concerns:',
  },
  consequences: { fi: 'Mitä siitä voi seurata', sv: 'Vad det kan leda till', en: 'What may follow' },
  measures: {
    fi: 'Mitä olemme tehneet ja teemme',
    sv: 'Vad vi har gjort och kommer att göra',
    en: 'What we have done and will do',
  },
  yourself: { fi: 'Mitä voit tehdä itse', sv: 'Vad du själv kan göra', en: 'What you can do' },
  always: {
    fi: 'Ota meihin yhteyttä, jos huomaat jotakin outoa tai haluat tietää lisää.',
    sv: 'Kontakta oss om du märker något konstigt eller vill veta mer.',
    en: 'Contact us if you notice anything strange or want to know more.',
  },
  contact: { fi: 'Kuka kertoo lisää', sv: 'Vem som berättar mer', en: 'Who can tell you more' },
} satisfies Record<string, Text>;

/** What was lost, as a person understands it. */
export const natureSentences: Record<BreachNature, Text> = {
  confidentiality: {
    fi: 'Ulkopuolinen on voinut nähdä tietojasi.',
    sv: 'Någon utomstående kan ha sett dina uppgifter.',
    en: 'Somebody outside may have seen your data.',
  },
  integrity: {
    fi: 'Tietosi ovat voineet muuttua.',
    sv: 'Dina uppgifter kan ha ändrats.',
    en: 'Your data may have been changed.',
  },
  availability: {
    fi: 'Tietojasi on voinut kadota, tai ne eivät ole olleet käytettävissämme.',
    sv: 'Dina uppgifter kan ha försvunnit eller inte ha varit tillgängliga för oss.',
    en: 'Your data may have been lost, or was not available to us.',
  },
};

/** What a person can do, by what was so. */
export const advice: Partial<Record<Circumstance, Text>> = {
  identityCodes: {
    fi: 'Henkilötunnustasi voidaan käyttää väärin. Voit asettaa itsellesi oman luottokiellon ja seurata, tuleeko sinulle outoja laskuja.',
    sv: 'Din personbeteckning kan missbrukas. Du kan be om ett frivilligt kreditförbud och hålla ögonen på märkliga fakturor.',
    en: 'Your personal identity code may be misused. You can ask for a voluntary credit ban and watch out for strange bills.',
  },
  payment: {
    fi: 'Ota yhteyttä pankkiisi, sulje kortti tai tunnukset ja tarkista tilitapahtumasi.',
    sv: 'Kontakta din bank, spärra kortet eller koderna och kontrollera dina kontohändelser.',
    en: 'Contact your bank, have the card or credentials blocked, and check your account.',
  },
  passwords: {
    fi: 'Vaihda salasanasi heti, myös muualla, jos käytät samaa.',
    sv: 'Byt ditt lösenord genast, också på andra ställen där du använder samma.',
    en: 'Change your password at once, also elsewhere if you use the same one.',
  },
  protectedAddress: {
    fi: 'Jos sinulla on turvakielto, ota meihin heti yhteyttä. Vaarassa soita hätänumeroon 112.',
    sv: 'Om du har spärrmarkering, kontakta oss genast. Ring nödnumret 112 om du är i fara.',
    en: 'If your address is protected, contact us at once. In danger call 112.',
  },
  hostile: {
    fi: 'Varo viestejä ja puheluita, joissa pyydetään maksamaan, kirjautumaan tai antamaan tietoja meidän nimissämme.',
    sv: 'Var på din vakt mot meddelanden och samtal där någon i vårt namn ber dig betala, logga in eller lämna uppgifter.',
    en: 'Beware of messages and calls in our name that ask you to pay, to log in or to give data.',
  },
  published: {
    fi: 'Varo viestejä ja puheluita, joissa joku tietää sinusta asioita ja pyytää rahaa tai tunnuksia.',
    sv: 'Var på din vakt mot meddelanden och samtal där någon vet saker om dig och ber om pengar eller koder.',
    en: 'Beware of messages and calls from people who know things about you and ask for money or passwords.',
  },
};

/** The mail that reminds the owner while a breach waits. It says nothing of what happened. */
export const breachReminder = {
  subject: {
    fi: 'Muistutus: tietoturvaloukkaus odottaa sinua',
    sv: 'Påminnelse: en personuppgiftsincident väntar på dig',
    en: 'Reminder: a data breach is waiting for you',
  },
  waiting: {
    fi: 'Rekisteriin on kirjattu tietoturvaloukkaus, jossa on vielä tehtävää:',
    sv: 'I registret finns en personuppgiftsincident där något ännu ska göras:',
    en: 'The register has a data breach about which something is left to do:',
  },
  next: {
    fi: 'Avaa rekisteri ja valitse valikosta Tietoturvaloukkaukset. Siellä on ohjattu arviointi ja luonnos ilmoituksesta.',
    sv: 'Öppna registret och välj Personuppgiftsincidenter i menyn. Där finns en guidad bedömning och ett utkast till anmälan.',
    en: 'Open the register and choose Data breaches in the menu. There you find a guided assessment and a draft of the notice.',
  },
  unnamed: { fi: 'ilman tunnistetta', sv: 'utan id', en: 'without an ID' },
  named: { fi: 'Loukkaus {id}: {what}', sv: 'Incident {id}: {what}', en: 'Breach {id}: {what}' },
} satisfies Record<string, Text>;

/** What a breach waits for, as letters and lists say it. */
export const breachDeadline: Record<'left' | 'passed', CountedText> = {
  left: {
    one: {
      fi: 'ilmoita tietosuojavaltuutetulle viimeistään {moment}, aikaa on {count} tunti.',
      sv: 'anmäl till dataombudsmannen senast {moment}, det är {count} timme kvar.',
      en: 'notify the Data Protection Ombudsman by {moment}, there is {count} hour left.',
    },
    other: {
      fi: 'ilmoita tietosuojavaltuutetulle viimeistään {moment}, aikaa on {count} tuntia.',
      sv: 'anmäl till dataombudsmannen senast {moment}, det är {count} timmar kvar.',
      en: 'notify the Data Protection Ombudsman by {moment}, there are {count} hours left.',
    },
  },
  passed: {
    one: {
      fi: 'määräaika päättyi {moment}, {count} tunti sitten. Ilmoita heti ja kirjaa viivästyksen syyt.',
      sv: 'tidsfristen gick ut {moment}, för {count} timme sedan. Anmäl genast och anteckna skälen till dröjsmålet.',
      en: 'the time limit ended on {moment}, {count} hour ago. Notify at once and write down the reasons for the delay.',
    },
    other: {
      fi: 'määräaika päättyi {moment}, {count} tuntia sitten. Ilmoita heti ja kirjaa viivästyksen syyt.',
      sv: 'tidsfristen gick ut {moment}, för {count} timmar sedan. Anmäl genast och anteckna skälen till dröjsmålet.',
      en: 'the time limit ended on {moment}, {count} hours ago. Notify at once and write down the reasons for the delay.',
    },
  },
};

/** The other things that a breach can wait for. */
export const breachWaits = {
  unclear: {
    fi: 'korjaa, milloin se tuli tietoon ja milloin siitä ilmoitettiin, jotta määräaika voidaan laskea.',
    sv: 'rätta när den blev känd och när den anmäldes, så att tidsfristen kan räknas ut.',
    en: 'correct when it became known and when it was notified, so that the time limit can be computed.',
  },
  lateUnexplained: {
    fi: 'kirjaa, miksi viranomaiselle ilmoitettiin myöhässä.',
    sv: 'anteckna varför myndigheten underrättades för sent.',
    en: 'write down why the authority was told late.',
  },
  unassessed: {
    fi: 'arvioi riski henkilöille.',
    sv: 'bedöm risken för personerna.',
    en: 'assess the risk to the people.',
  },
  toTell: {
    fi: 'riski on korkea, joten kerro henkilöille viipymättä.',
    sv: 'risken är hög, så informera personerna utan dröjsmål.',
    en: 'the risk is high, so tell the people without delay.',
  },
  toPublish: {
    fi: 'tiedota henkilöille julkisesti ja merkitse se tehdyksi.',
    sv: 'informera personerna offentligt och anteckna det som gjort.',
    en: 'tell the people publicly and note that it was done.',
  },
} satisfies Record<string, Text>;
