import type { Text } from '../text';

/** What a recipient of disclosed data is told, and asked to do (GDPR Art. 19). */
export const recipientNoticeTexts = {
  subject: {
    fi: 'Ilmoitus luovutetuista henkilötiedoista',
    sv: 'Meddelande om utlämnade personuppgifter',
    en: 'Notice about disclosed personal data',
  },
  disclosed: {
    fi: 'Olemme luovuttaneet teille alla nimetyn henkilön tietoja. Meidän on ilmoitettava teille, kun tietoja on oikaistu tai poistettu tai niiden käsittelyä on rajoitettu (yleinen tietosuoja-asetus, 19 artikla).',
    sv: 'Vi har lämnat ut uppgifter till er om den person som nämns nedan. Vi ska meddela er när uppgifterna har rättats eller raderats eller behandlingen av dem har begränsats (allmänna dataskyddsförordningen, artikel 19).',
    en: 'We have disclosed data to you about the person named below. We have to tell you when the data has been corrected or erased or its processing restricted (General Data Protection Regulation, Article 19).',
  },
  disclosedOn: {
    fi: 'Viimeksi luovutimme tietoja {date}.',
    sv: 'Senast lämnade vi ut uppgifter den {date}.',
    en: 'The last disclosure was on {date}.',
  },
  person: { fi: 'Henkilö:', sv: 'Person:', en: 'The person:' },
  fieldAfter: { fi: '{field}: {after}', sv: '{field}: {after}', en: '{field}: {after}' },
  reply: {
    fi: 'Ilmoittakaa meille, kun asia on hoidettu, ja kysykää, jos jokin on epäselvää: {contact}.',
    sv: 'Meddela oss när saken är skött, och fråga om något är oklart: {contact}.',
    en: 'Please tell us when this has been done, and ask if anything is unclear: {contact}.',
  },
  minimal: {
    fi: 'Käyttäkää tämän ilmoituksen tietoja vain asian hoitamiseen ja hävittäkää ilmoitus, kun ette enää tarvitse sitä. Voimme kertoa henkilölle, että tietoja on luovutettu teille.',
    sv: 'Använd uppgifterna i detta meddelande bara för att sköta saken och förstör meddelandet när ni inte längre behöver det. Vi kan berätta för personen att uppgifter har lämnats ut till er.',
    en: 'Use the details in this notice only to deal with the matter, and destroy the notice when you no longer need it. We may tell the person that data was disclosed to you.',
  },
} satisfies Record<string, Text>;

/** What was done with the data, and what the recipient is to do. */
export const noticeDone = {
  corrected: {
    done: {
      fi: 'Oikaisimme {date} nämä tiedot. Oikea tieto on:',
      sv: 'Den {date} rättade vi dessa uppgifter. Rätt uppgift är:',
      en: 'On {date} we corrected this data. What is right is:',
    },
    doneAll: {
      fi: 'Oikaisimme {date} henkilön tietoja.',
      sv: 'Den {date} rättade vi personens uppgifter.',
      en: 'On {date} we corrected the person’s data.',
    },
    please: {
      fi: 'Oikaiskaa tiedot myös omissa järjestelmissänne.',
      sv: 'Rätta uppgifterna också i era egna system.',
      en: 'Please correct the data in your own systems as well.',
    },
  },
  // What was disclosed need not be all gone: accounting may keep a name that the recipient has no ground to keep.
  erased: {
    done: {
      fi: 'Poistimme {date} henkilön tietoja. Olimme luovuttaneet teille nämä tiedot:',
      sv: 'Den {date} raderade vi uppgifter om personen. Vi hade lämnat ut dessa uppgifter till er:',
      en: 'On {date} we erased data about the person. We had disclosed this data to you:',
    },
    doneAll: {
      fi: 'Poistimme {date} henkilön tietoja.',
      sv: 'Den {date} raderade vi uppgifter om personen.',
      en: 'On {date} we erased data about the person.',
    },
    please: {
      fi: 'Poistakaa tiedot myös omista järjestelmistänne, ellei teillä ole omaa laillista perustetta säilyttää niitä.',
      sv: 'Radera uppgifterna också ur era egna system, om ni inte har en egen laglig grund att behålla dem.',
      en: 'Please erase the data from your own systems as well, unless you have a lawful ground of your own to keep it.',
    },
  },
  restricted: {
    done: {
      fi: 'Näiden tietojen käsittely on rajoitettu {date} alkaen:',
      sv: 'Behandlingen av dessa uppgifter är begränsad från och med den {date}:',
      en: 'The processing of this data has been restricted as of {date}:',
    },
    doneAll: {
      fi: 'Henkilön tietojen käsittely on rajoitettu {date} alkaen.',
      sv: 'Behandlingen av personens uppgifter är begränsad från och med den {date}.',
      en: 'The processing of the person’s data has been restricted as of {date}.',
    },
    please: {
      fi: 'Rajoittakaa käsittelyä myös omissa järjestelmissänne: säilyttäkää tiedot, mutta älkää käyttäkö niitä.',
      sv: 'Begränsa behandlingen också i era egna system: lagra uppgifterna, men använd dem inte.',
      en: 'Please restrict the processing in your own systems as well: store the data, but do not use it.',
    },
  },
} satisfies Record<string, Record<'done' | 'doneAll' | 'please', Text>>;
