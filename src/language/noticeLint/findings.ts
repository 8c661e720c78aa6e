import type { FindingCode } from '../../register/notice/lint';
import type { Text } from '../text';

/** What a finding says, and how to mend it; `{about}` is what it is about. */
export interface FindingText {
  what: Text;
  mend: Text;
}

/** The findings on the text alone. */
const ofTheLaw = {
  missing: {
    what: {
      fi: 'Seloste ei kerro, {about}.',
      sv: 'Beskrivningen berättar inte {about}.',
      en: 'The notice does not tell {about}.',
    },
    mend: {
      fi: 'Kerro se omassa kohdassaan.',
      sv: 'Berätta det i ett eget avsnitt.',
      en: 'Tell it in a section of its own.',
    },
  },
  missingRight: {
    what: {
      fi: 'Seloste ei mainitse {about}.',
      sv: 'Beskrivningen nämner inte {about}.',
      en: 'The notice does not mention {about}.',
    },
    mend: {
      fi: 'Lisää se oikeuksien joukkoon.',
      sv: 'Lägg till den bland rättigheterna.',
      en: 'Add it among the rights.',
    },
  },
  sectionEmpty: {
    what: {
      fi: 'Kohta ”{about}” on tyhjä.',
      sv: 'Avsnittet ”{about}” är tomt.',
      en: 'The section “{about}” is empty.',
    },
    mend: {
      fi: 'Kirjoita kohtaan, miten asia on. Jos mitään ei ole, sano sekin.',
      sv: 'Skriv hur det är. Om det inte finns något, säg det.',
      en: 'Write how things are. If there is nothing, say that.',
    },
  },
  unfilled: {
    what: {
      fi: 'Mallipohjan kohta {about} on täyttämättä.',
      sv: 'Mallens ställe {about} är inte ifyllt.',
      en: 'The template’s place {about} was not filled in.',
    },
    mend: {
      fi: 'Kirjoita tilalle oikea tieto.',
      sv: 'Skriv den rätta uppgiften i stället.',
      en: 'Put the right information in its place.',
    },
  },
  signatureDemanded: {
    what: {
      fi: 'Pyyntöön vaaditaan allekirjoitus.',
      sv: 'En underskrift krävs för en begäran.',
      en: 'A signature is demanded for a request.',
    },
    mend: {
      fi: 'Poista vaatimus. Allekirjoitusta saa tarjota yhtenä tapana, mutta pyynnön pitää voida tehdä ilman sitä.',
      sv: 'Ta bort kravet. En underskrift får erbjudas som ett sätt, men en begäran måste kunna göras utan den.',
      en: 'Remove the demand. A signature may be offered as one way, but a request must be possible without it.',
    },
  },
  formDemanded: {
    what: {
      fi: 'Pyynnölle määrätään tietty muoto tai tapa.',
      sv: 'En viss form eller ett visst sätt föreskrivs för en begäran.',
      en: 'A certain form or way is prescribed for requests.',
    },
    mend: {
      fi: 'Tarjoa tapa vaihtoehtona ja kerro, että pyynnön voi tehdä muutenkin, myös sähköpostilla.',
      sv: 'Erbjud sättet som ett alternativ och berätta att en begäran kan göras också på annat sätt, även med e-post.',
      en: 'Offer it as one way, and tell that a request may be made otherwise too, by e-mail as well.',
    },
  },
  identityDemanded: {
    what: {
      fi: 'Pyyntöön vaaditaan aina henkilötunnus tai henkilöllisyystodistus.',
      sv: 'En personbeteckning eller identitetshandling krävs alltid för en begäran.',
      en: 'An identity code or document is always demanded for a request.',
    },
    mend: {
      fi: 'Pyydä lisätietoja vain, kun on perusteltu syy epäillä, kuka pyynnön tekee.',
      sv: 'Be om mer uppgifter bara när det finns rimliga skäl att tvivla på vem som gör begäran.',
      en: 'Ask for more only where there is reasonable doubt about who makes the request.',
    },
  },
  feeDemanded: {
    what: {
      fi: 'Pyynnöstä peritään maksu tai tiedot annetaan maksutta vain kerran vuodessa.',
      sv: 'En avgift tas ut för en begäran, eller uppgifterna är gratis bara en gång om året.',
      en: 'A fee is charged for a request, or data is free only once a year.',
    },
    mend: {
      fi: 'Kerro, että pyynnöt ovat maksuttomia. Maksun saa periä vain ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä.',
      sv: 'Berätta att en begäran är avgiftsfri. En avgift får tas bara för en uppenbart ogrundad eller orimlig begäran.',
      en: 'Tell that requests are free. A fee may be charged only for one that is manifestly unfounded or excessive.',
    },
  },
  answerTimeTooLong: {
    what: {
      fi: 'Luvattu vastausaika on liian pitkä: {about}.',
      sv: 'Den lovade svarstiden är för lång: {about}.',
      en: 'The promised answer time is too long: {about}.',
    },
    mend: {
      fi: 'Lupaa vastaus viimeistään kuukauden kuluessa. Aikaa saa jatkaa enintään kahdella kuukaudella vain, kun pyyntö on monimutkainen tai pyyntöjä on monta.',
      sv: 'Lova svar senast inom en månad. Tiden får förlängas med högst två månader, bara när en begäran är komplicerad eller begärandena är många.',
      en: 'Promise an answer within a month. That may be extended by two months at most, and only for complex or numerous requests.',
    },
  },
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

const addIt: Text = {
  fi: 'Lisää se selosteeseen tai korjaa rekisteri.',
  sv: 'Lägg till det i beskrivningen eller rätta registret.',
  en: 'Add it to the notice, or correct the register.',
};
const eitherWay: Text = {
  fi: 'Poista se selosteesta tai lisää se rekisteriin.',
  sv: 'Ta bort det ur beskrivningen eller lägg till det i registret.',
  en: 'Remove it from the notice, or add it to the register.',
};
const sameInBoth: Text = {
  fi: 'Selosteen ja rekisterin pitää kertoa samaa. Korjaa se, kumpi on väärässä.',
  sv: 'Beskrivningen och registret måste säga detsamma. Rätta den som har fel.',
  en: 'The notice and the register must say the same. Correct whichever is wrong.',
};

/** The findings on the text beside the register. */
const ofTheRegister = {
  controllerDiffers: {
    what: {
      fi: 'Selosteesta puuttuu rekisterinpitäjän nimi {about}.',
      sv: 'Beskrivningen saknar den personuppgiftsansvarigas namn {about}.',
      en: 'The notice lacks the controller’s name {about}.',
    },
    mend: sameInBoth,
  },
  contactDiffers: {
    what: {
      fi: 'Selosteessa ei ole rekisterinpitäjän yhteystietoa {about}.',
      sv: 'Beskrivningen saknar den personuppgiftsansvarigas kontaktuppgift {about}.',
      en: 'The notice lacks the controller’s contact detail {about}.',
    },
    mend: sameInBoth,
  },
  partNotTold: {
    what: {
      fi: 'Rekisteri vaatii kohdan, joka selosteesta puuttuu: {about}.',
      sv: 'Registret kräver ett avsnitt som beskrivningen saknar: {about}.',
      en: 'The register needs a section that the notice lacks: {about}.',
    },
    mend: addIt,
  },
  dataNotTold: {
    what: {
      fi: 'Rekisterissä on tietoja, joista seloste ei kerro: {about}.',
      sv: 'Registret har uppgifter som beskrivningen inte nämner: {about}.',
      en: 'The register holds data of which the notice does not tell: {about}.',
    },
    mend: addIt,
  },
  dataUnknown: {
    what: {
      fi: 'Seloste kertoo tiedosta, jota rekisterissä ei ole: {about}.',
      sv: 'Beskrivningen nämner en uppgift som registret inte har: {about}.',
      en: 'The notice tells of data that the register does not hold: {about}.',
    },
    mend: eitherWay,
  },
  purposeNotTold: {
    what: {
      fi: 'Rekisterin käyttötarkoitus puuttuu selosteesta: {about}.',
      sv: 'Ett av registrets ändamål saknas i beskrivningen: {about}.',
      en: 'A purpose of the register is missing from the notice: {about}.',
    },
    mend: addIt,
  },
  purposeUnknown: {
    what: {
      fi: 'Selosteessa on käyttötarkoitus, jota rekisterissä ei ole: {about}.',
      sv: 'Beskrivningen har ett ändamål som registret inte har: {about}.',
      en: 'The notice has a purpose that the register has not: {about}.',
    },
    mend: eitherWay,
  },
  basisDiffers: {
    what: {
      fi: 'Käyttötarkoituksen oikeusperuste on toinen kuin rekisterissä: {about}.',
      sv: 'Ändamålets rättsliga grund är en annan än i registret: {about}.',
      en: 'The legal basis of a purpose is another than in the register: {about}.',
    },
    mend: sameInBoth,
  },
  recipientNotTold: {
    what: {
      fi: 'Rekisterin vastaanottaja puuttuu selosteesta: {about}.',
      sv: 'En av registrets mottagare saknas i beskrivningen: {about}.',
      en: 'A recipient of the register is missing from the notice: {about}.',
    },
    mend: addIt,
  },
  recipientUnknown: {
    what: {
      fi: 'Seloste mainitsee vastaanottajan, jota rekisterissä ei ole: {about}.',
      sv: 'Beskrivningen nämner en mottagare som registret inte har: {about}.',
      en: 'The notice names a recipient that the register has not: {about}.',
    },
    mend: eitherWay,
  },
  transferNotTold: {
    what: {
      fi: 'Seloste ei kerro maata, johon vastaanottaja siirtää tietoja: {about}.',
      sv: 'Beskrivningen nämner inte landet dit mottagaren överför uppgifter: {about}.',
      en: 'The notice does not tell the country to which a recipient takes data: {about}.',
    },
    mend: addIt,
  },
  periodNotTold: {
    what: {
      fi: 'Rekisterin säilytysaika puuttuu selosteesta: {about}.',
      sv: 'En av registrets lagringstider saknas i beskrivningen: {about}.',
      en: 'A retention period of the register is missing from the notice: {about}.',
    },
    mend: addIt,
  },
  periodDiffers: {
    what: {
      fi: 'Säilytysaika on toinen kuin rekisterissä: {about}.',
      sv: 'Lagringstiden är en annan än i registret: {about}.',
      en: 'The retention period is another than in the register: {about}.',
    },
    mend: sameInBoth,
  },
  periodUnknown: {
    what: {
      fi: 'Selosteessa on säilytysaika, jota rekisterissä ei ole: {about}.',
      sv: 'Beskrivningen har en lagringstid som registret inte har: {about}.',
      en: 'The notice has a retention period that the register has not: {about}.',
    },
    mend: eitherWay,
  },
  answerTimeDiffers: {
    what: {
      fi: 'Seloste lupaa vastauksen nopeammin ({about}) kuin rekisteri muistuttaa.',
      sv: 'Beskrivningen lovar svar snabbare ({about}) än registret påminner.',
      en: 'The notice promises an answer sooner ({about}) than the register reminds of it.',
    },
    mend: sameInBoth,
  },
  automatedDiffers: {
    what: {
      fi: 'Automaattisista päätöksistä kerrotaan toista kuin rekisterissä.',
      sv: 'Om automatiserade beslut berättas något annat än i registret.',
      en: 'Of automated decisions the notice tells something else than the register.',
    },
    mend: sameInBoth,
  },
} satisfies Record<string, FindingText>;

/** What each finding says. Rights have words of their own where they are missing. */
export const findingTexts: Readonly<Record<FindingCode | 'missingRight', FindingText>> = {
  ...ofTheLaw,
  ...ofTheRegister,
};
