import type { FindingText } from './finding-text';

/** The findings on what a notice tells of the processing, by the text alone. */
export const ofTheProcessing = {
  onePeriod: {
    what: {
      fi: 'Kaikille tiedoille on vain yksi säilytysaika.',
      sv: 'Det finns bara en lagringstid för alla uppgifter.',
      en: 'There is only one retention period for everything.',
    },
    mend: {
      fi: 'Kerro säilytysaika erikseen ainakin asiakastiedoista, kirjanpitoaineistosta ja suostumuksista.',
      sv: 'Berätta lagringstiden separat åtminstone för kunduppgifter, bokföringsmaterial och samtycken.',
      en: 'Tell the period separately at least for customer data, accounting material and consents.',
    },
  },
  periodVague: {
    what: {
      fi: 'Säilytysajasta ei selviä, milloin tiedot poistetaan.',
      sv: 'Av lagringstiden framgår inte när uppgifterna raderas.',
      en: 'The retention period does not tell when data is erased.',
    },
    mend: {
      fi: 'Kerro aika vuosina tai kuukausina ja mistä se lasketaan, kullekin tietojen lajille.',
      sv: 'Berätta tiden i år eller månader och från vad den räknas, för varje slag av uppgifter.',
      en: 'Tell the time in years or months, and from when it is counted, for each kind of data.',
    },
  },
  purposeWithoutBasis: {
    what: {
      fi: 'Käyttötarkoituksella ei ole omaa oikeusperustetta: {about}',
      sv: 'Ett ändamål saknar egen rättslig grund: {about}',
      en: 'A purpose has no legal basis of its own: {about}',
    },
    mend: {
      fi: 'Kerro jokaisen käyttötarkoituksen kohdalla, mihin perusteeseen juuri se nojaa.',
      sv: 'Berätta för varje ändamål vilken grund just det vilar på.',
      en: 'Tell for each purpose on which basis that one rests.',
    },
  },
  contractForMarketing: {
    what: {
      fi: 'Markkinoinnin perusteena on sopimus.',
      sv: 'Marknadsföringen grundas på avtal.',
      en: 'Marketing is said to rest on a contract.',
    },
    mend: {
      fi: 'Markkinointi ei ole sopimuksen täyttämistä. Sähköinen markkinointi perustuu suostumukseen, postimarkkinointi voi perustua oikeutettuun etuun.',
      sv: 'Marknadsföring är inte att fullgöra ett avtal. Elektronisk marknadsföring grundas på samtycke, marknadsföring per post kan grundas på berättigat intresse.',
      en: 'Marketing does not perform a contract. Electronic marketing rests on consent, marketing by post may rest on a legitimate interest.',
    },
  },
  basisUnfit: {
    what: {
      fi: 'Oikeusperuste ei sovi siihen, mitä sillä perustellaan: {about}',
      sv: 'Den rättsliga grunden passar inte det som den ska motivera: {about}',
      en: 'The legal basis does not fit what it is given for: {about}',
    },
    mend: {
      fi: 'Kirjanpito perustuu lakiin, tilauksen hoitaminen sopimukseen, ja markkinointi, kyselyt ja julkaiseminen suostumukseen tai oikeutettuun etuun. Tarkista myös, että artiklan kohta tarkoittaa samaa perustetta: 6(1) a suostumus, b sopimus, c lakisääteinen velvoite, f oikeutettu etu.',
      sv: 'Bokföringen grundar sig på lag, skötseln av en beställning på avtalet, och marknadsföring, enkäter och publicering på samtycke eller berättigat intresse. Kontrollera också att punkten i artikeln avser samma grund: 6.1 a samtycke, b avtal, c rättslig förpliktelse, f berättigat intresse.',
      en: 'Accounting rests on the law, handling an order on the contract, and marketing, surveys and publication on consent or a legitimate interest. Check also that the letter of the article means the same basis: 6(1) a consent, b contract, c legal obligation, f legitimate interest.',
    },
  },
  oneBasis: {
    what: {
      fi: 'Kaikille käyttötarkoituksille on vain yksi oikeusperuste, joka ei sovi niihin kaikkiin: {about}',
      sv: 'Alla ändamål har en enda rättslig grund, som inte passar dem alla: {about}',
      en: 'All purposes have a single legal basis, which does not fit all of them: {about}',
    },
    mend: {
      fi: 'Kerro jokaiselle käyttötarkoitukselle oma perusteensa: kirjanpidolle laki, tilauksille sopimus, markkinoinnille suostumus tai oikeutettu etu.',
      sv: 'Ge varje ändamål en egen grund: bokföringen lagen, beställningarna avtalet, marknadsföringen samtycke eller berättigat intresse.',
      en: 'Give each purpose its own basis: accounting the law, orders the contract, marketing consent or a legitimate interest.',
    },
  },
  recipientNotListed: {
    what: {
      fi: '{about} mainitaan tekstissä mutta ei vastaanottajien joukossa.',
      sv: '{about} nämns i texten men inte bland mottagarna.',
      en: '{about} is named in the text but not among the recipients.',
    },
    mend: {
      fi: 'Lisää se vastaanottajiin ja kerro, miksi se saa tietoja.',
      sv: 'Lägg till den bland mottagarna och berätta varför den får uppgifter.',
      en: 'Add it to the recipients, and tell why it gets data.',
    },
  },
  countryWithoutSafeguard: {
    what: {
      fi: 'Siirrolla EU- ja ETA-alueen ulkopuolelle ei ole suojatoimea. {about}',
      sv: 'En överföring utanför EU och EES saknar skyddsåtgärd. {about}',
      en: 'A transfer outside the EU and EEA has no safeguard. {about}',
    },
    mend: {
      fi: 'Kerro, perustuuko siirto komission päätökseen tietosuojan riittävyydestä vai vakiolausekkeisiin, ja mistä niistä saa jäljennöksen.',
      sv: 'Berätta om överföringen grundas på kommissionens beslut om adekvat skyddsnivå eller på standardavtalsklausuler, och var en kopia fås.',
      en: 'Tell whether the transfer rests on an adequacy decision or on standard contractual clauses, and where to get a copy.',
    },
  },
  adequacyNotTold: {
    what: {
      fi: 'Seloste ei kerro, mihin siirto perustuu: {about}',
      sv: 'Beskrivningen berättar inte vad överföringen grundar sig på: {about}',
      en: 'The notice does not tell what the transfer rests on: {about}',
    },
    mend: {
      fi: 'Komissio on todennut maan tietosuojan riittäväksi, joten muuta suojatoimea ei tarvita. Mainitse päätös. Kanadaa koskeva päätös kattaa vain kaupalliset yritykset.',
      sv: 'Kommissionen har funnit att landets dataskydd är adekvat, så någon annan skyddsåtgärd behövs inte. Nämn beslutet. Beslutet om Kanada gäller bara kommersiella företag.',
      en: 'The Commission has found the country’s protection adequate, so no other safeguard is needed. Name the decision. The one on Canada covers commercial organisations only.',
    },
  },
  transfersUnknown: {
    what: {
      fi: 'Seloste ei kerro, siirtyykö tietoja EU- ja ETA-alueen ulkopuolelle.',
      sv: 'Beskrivningen berättar inte om uppgifter överförs utanför EU och EES.',
      en: 'The notice does not tell whether data is transferred outside the EU and EEA.',
    },
    mend: {
      fi: 'Selvitä, missä maassa kukin vastaanottaja käsittelee tietoja, ja kerro se. Rekisterissä maa kirjataan vastaanottajan riville.',
      sv: 'Ta reda på i vilket land varje mottagare behandlar uppgifter och berätta det. I registret antecknas landet på mottagarens rad.',
      en: 'Find out in which country each recipient processes data, and tell it. In the register the country goes into the recipient’s row.',
    },
  },
  safeguardInvalid: {
    what: {
      fi: '{about} ei enää kelpaa siirron suojatoimeksi.',
      sv: '{about} duger inte längre som skyddsåtgärd.',
      en: '{about} is no longer a valid safeguard.',
    },
    mend: {
      fi: 'Unionin tuomioistuin on kumonnut sen. Tarkista, mihin siirto nyt perustuu.',
      sv: 'EU-domstolen har upphävt den. Kontrollera vad överföringen nu grundas på.',
      en: 'The Court of Justice has annulled it. Check what the transfer rests on now.',
    },
  },
  authorityStale: {
    what: {
      fi: 'Tietosuojavaltuutetun yhteystieto ei ole ajan tasalla: {about}',
      sv: 'En kontaktuppgift till dataombudsmannen är inte aktuell: {about}',
      en: 'A contact detail of the Ombudsman is out of date: {about}',
    },
    mend: {
      fi: 'Tarkista yhteystiedot osoitteesta tietosuoja.fi.',
      sv: 'Kontrollera kontaktuppgifterna på tietosuoja.fi.',
      en: 'Check the contact details at tietosuoja.fi.',
    },
  },
  repealedAct: {
    what: {
      fi: 'Seloste viittaa kumottuun lakiin: {about}',
      sv: 'Beskrivningen hänvisar till en upphävd lag: {about}',
      en: 'The notice refers to a repealed Act: {about}',
    },
    mend: {
      fi: 'Henkilötietolaki kumottiin 1.1.2019. Viittaa tietosuoja-asetukseen (EU) 2016/679 ja tietosuojalakiin 1050/2018.',
      sv: 'Personuppgiftslagen upphävdes 1.1.2019. Hänvisa till dataskyddsförordningen (EU) 2016/679 och dataskyddslagen 1050/2018.',
      en: 'The Personal Data Act was repealed on 1 January 2019. Refer to Regulation (EU) 2016/679 and the Data Protection Act 1050/2018.',
    },
  },
  repealedTerm: {
    what: {
      fi: '”{about}” on kumotun lain sana.',
      sv: '”{about}” är den upphävda lagens ord.',
      en: '“{about}” is a word of the repealed Act.',
    },
    mend: {
      fi: 'Käytä sanaa tietosuojaseloste.',
      sv: 'Använd ordet dataskyddsbeskrivning.',
      en: 'Call it a privacy notice.',
    },
  },
  repealedWord: {
    what: {
      fi: '”{about}” on kumotun henkilötietolain sana.',
      sv: '”{about}” är den upphävda personuppgiftslagens ord.',
      en: '“{about}” is a word of the repealed Personal Data Act.',
    },
    mend: {
      fi: 'Sano sen sijaan: ”{instead}”.',
      sv: 'Säg i stället: ”{instead}”.',
      en: 'Say instead: “{instead}”.',
    },
  },
  restrictionGrounds: {
    what: {
      fi: 'Käsittelyn rajoittamisen perusteista puuttuu: {about}.',
      sv: 'Av grunderna för begränsning saknas: {about}.',
      en: 'Of the grounds of restriction these are missing: {about}.',
    },
    mend: {
      fi: 'Kerro kaikki neljä perustetta.',
      sv: 'Berätta alla fyra grunderna.',
      en: 'Tell all four grounds.',
    },
  },
} satisfies Record<string, FindingText>;
