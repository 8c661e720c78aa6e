import type { Text } from '../text';

/** That nobody could be found or told apart by what the person gave (GDPR Art. 11(2), 12(2)). */
export const unableToIdentifyTexts = {
  subject: {
    fi: 'Emme pystyneet tunnistamaan sinua',
    sv: 'Vi har inte kunnat identifiera dig',
    en: 'We could not identify you',
  },
  notCarriedOut: {
    fi: 'Emme pystyneet varmistamaan, kenen tietoja pyyntö koskee, emmekä siksi voi toteuttaa sitä (yleinen tietosuoja-asetus, 11 artikla ja 12 artiklan 2 kohta).',
    sv: 'Vi har inte kunnat försäkra oss om vems uppgifter begäran gäller, och kan därför inte uppfylla den (allmänna dataskyddsförordningen, artikel 11 och artikel 12.2).',
    en: 'We could not make sure whose data the request is about and therefore cannot carry it out (General Data Protection Regulation, Article 11 and Article 12(2)).',
  },
  reason: { fi: 'Syy on tämä:', sv: 'Orsaken är denna:', en: 'The reason is this:' },
  next: {
    fi: 'Jos annat meille lisätietoja, joista voimme tunnistaa sinut, jatkamme pyyntösi käsittelyä. Sellainen voi olla esimerkiksi asiakasnumero, laskun numero tai sähköpostiosoite, jota olet käyttänyt kanssamme.',
    sv: 'Om du ger oss mer information som vi kan identifiera dig med, fortsätter vi att behandla din begäran. Det kan till exempel vara ett kundnummer, ett fakturanummer eller en e-postadress som du har använt hos oss.',
    en: 'If you give us more information by which we can identify you, we will go on with your request. It may be, for instance, a customer number, an invoice number or an e-mail address that you have used with us.',
  },
} satisfies Record<string, Text>;

/** That a request is not carried out, on which ground and why (GDPR Art. 12(4)). */
export const refusalTexts = {
  subject: { fi: 'Päätös pyynnöstäsi', sv: 'Beslut om din begäran', en: 'Decision on your request' },
  refused: {
    fi: 'Emme toteuta pyyntöä.',
    sv: 'Vi uppfyller inte din begäran.',
    en: 'We do not carry out the request.',
  },
  unfounded: {
    fi: 'Pidämme pyyntöä ilmeisen perusteettomana (yleinen tietosuoja-asetus, 12 artiklan 5 kohta).',
    sv: 'Vi anser att begäran är uppenbart ogrundad (allmänna dataskyddsförordningen, artikel 12.5).',
    en: 'We consider the request manifestly unfounded (General Data Protection Regulation, Article 12(5)).',
  },
  excessive: {
    fi: 'Pidämme pyyntöä ilmeisen kohtuuttomana (yleinen tietosuoja-asetus, 12 artiklan 5 kohta).',
    sv: 'Vi anser att begäran är uppenbart orimlig (allmänna dataskyddsförordningen, artikel 12.5).',
    en: 'We consider the request manifestly excessive (General Data Protection Regulation, Article 12(5)).',
  },
  exception: {
    fi: 'Laissa on poikkeus, joka koskee tätä pyyntöä.',
    sv: 'I lagen finns ett undantag som gäller denna begäran.',
    en: 'The law has an exception that applies to this request.',
  },
  exceptionOf: {
    fi: 'Laissa on poikkeus, joka koskee tätä pyyntöä: {law}.',
    sv: 'I lagen finns ett undantag som gäller denna begäran: {law}.',
    en: 'The law has an exception that applies to this request: {law}.',
  },
  notIdentified: {
    fi: 'Emme ole pystyneet varmistamaan, että pyyntö on sinulta (yleinen tietosuoja-asetus, 12 artiklan 2 ja 6 kohta).',
    sv: 'Vi har inte kunnat försäkra oss om att begäran kommer från dig (allmänna dataskyddsförordningen, artikel 12.2 och 12.6).',
    en: 'We have not been able to make sure that the request comes from you (General Data Protection Regulation, Article 12(2) and 12(6)).',
  },
  why: { fi: 'Perustelumme:', sv: 'Vår motivering:', en: 'Our reasons:' },
  next: {
    fi: 'Jos sinulla on tietoa, joka muuttaa asian, kerro se meille, niin käsittelemme pyynnön uudelleen.',
    sv: 'Om du har information som ändrar saken, berätta det för oss, så behandlar vi din begäran på nytt.',
    en: 'If you know something that changes the matter, tell us and we will look at the request again.',
  },
} satisfies Record<string, Text>;

/** That the person took the request back. */
export const withdrawnTexts = {
  subject: {
    fi: 'Pyyntösi on peruttu',
    sv: 'Din begäran har tagits tillbaka',
    en: 'Your request has been withdrawn',
  },
  withdrawn: {
    fi: 'Olet perunut pyynnön, joten emme käsittele sitä enempää.',
    sv: 'Du har tagit tillbaka din begäran, och därför behandlar vi den inte vidare.',
    en: 'You have withdrawn the request, so we do not handle it any further.',
  },
  next: {
    fi: 'Voit tehdä uuden pyynnön milloin tahansa. Jos et ole perunut pyyntöä, kerro siitä meille, niin jatkamme sen käsittelyä.',
    sv: 'Du kan göra en ny begäran när som helst. Om du inte har tagit tillbaka din begäran, meddela oss det, så fortsätter vi att behandla den.',
    en: 'You may make a new request at any time. If you have not withdrawn the request, tell us and we will go on with it.',
  },
} satisfies Record<string, Text>;

/** That the same request had come before. */
export const duplicateTexts = {
  subject: {
    fi: 'Olemme saaneet saman pyynnön jo aiemmin',
    sv: 'Vi har redan fått samma begäran',
    en: 'We have already received the same request',
  },
  same: {
    fi: 'Olemme saaneet sinulta saman pyynnön jo aiemmin. Sen viite on {original}. Käsittelemme pyynnöt yhdessä.',
    sv: 'Vi har redan tidigare fått samma begäran av dig. Dess referens är {original}. Vi behandlar dem tillsammans.',
    en: 'We have already received the same request from you. Its reference is {original}. We handle the two together.',
  },
  answered: {
    fi: 'Vastasimme siihen {date}. Jos et ole saanut vastausta, kerro siitä meille.',
    sv: 'Vi besvarade den den {date}. Om du inte har fått svaret, meddela oss det.',
    en: 'We answered it on {date}. If you have not received that answer, please tell us.',
  },
  answerBy: {
    fi: 'Saat yhden vastauksen viimeistään {due}.',
    sv: 'Du får ett svar senast den {due}.',
    en: 'You will receive one answer by {due}.',
  },
  next: {
    fi: 'Jos tarkoitit tällä pyynnöllä jotain muuta, kerro se meille, niin käsittelemme sen erikseen.',
    sv: 'Om du avsåg något annat med denna begäran, berätta det för oss, så behandlar vi den för sig.',
    en: 'If you meant something else by this request, tell us and we will handle it on its own.',
  },
} satisfies Record<string, Text>;

/** What a person is told before a restriction ends (GDPR Art. 18(3)). */
export const restrictionLiftedTexts = {
  subject: {
    fi: 'Tietojesi käsittelyn rajoitus päättyy',
    sv: 'Begränsningen av behandlingen av dina uppgifter upphör',
    en: 'The restriction on processing your data ends',
  },
  since: {
    fi: 'Tietojesi käsittelyä on rajoitettu {since} alkaen.',
    sv: 'Behandlingen av dina uppgifter har varit begränsad sedan den {since}.',
    en: 'The processing of your data has been restricted since {since}.',
  },
  unknownSince: {
    fi: 'Tietojesi käsittelyä on rajoitettu.',
    sv: 'Behandlingen av dina uppgifter har varit begränsad.',
    en: 'The processing of your data has been restricted.',
  },
  liftedOn: {
    fi: 'Lopetamme rajoituksen {date}. Kerromme sen sinulle etukäteen (yleinen tietosuoja-asetus, 18 artiklan 3 kohta).',
    sv: 'Vi häver begränsningen den {date}. Det meddelar vi dig på förhand (allmänna dataskyddsförordningen, artikel 18.3).',
    en: 'We will lift the restriction on {date}. We tell you so beforehand (General Data Protection Regulation, Article 18(3)).',
  },
  liftedNext: {
    fi: 'Lopetamme rajoituksen, kun tämä ilmoitus on lähetetty sinulle (yleinen tietosuoja-asetus, 18 artiklan 3 kohta).',
    sv: 'Vi häver begränsningen när detta meddelande har skickats till dig (allmänna dataskyddsförordningen, artikel 18.3).',
    en: 'We will lift the restriction once this notice has been sent to you (General Data Protection Regulation, Article 18(3)).',
  },
  next: {
    fi: 'Sen jälkeen käsittelemme tietojasi taas tavalliseen tapaan. Jos olet eri mieltä, kerro se meille.',
    sv: 'Därefter behandlar vi dina uppgifter igen på vanligt sätt. Om du är av annan åsikt, berätta det för oss.',
    en: 'After that we will process your data in the usual way again. If you disagree, please tell us.',
  },
} satisfies Record<string, Text>;
