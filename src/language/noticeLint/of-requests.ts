import type { FindingText } from './finding-text';

/** The findings on what is missing, and on what a notice demands of whoever makes a request. */
export const ofRequests = {
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
} satisfies Record<string, FindingText>;
