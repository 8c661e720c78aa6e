import type { Text } from '../text';
import type { FindingText } from './finding-text';

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
export const ofTheRegister = {
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
