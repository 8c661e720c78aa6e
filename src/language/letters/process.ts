import type { Text } from '../text';

/** That a request has come: when it is answered, and that nothing more is asked of the person (GDPR Art. 12(2), 12(3), 12(5)). */
export const receiptTexts = {
  subject: {
    fi: 'Olemme saaneet pyyntösi',
    sv: 'Vi har fått din begäran',
    en: 'We have received your request',
  },
  answerBy: {
    fi: 'Vastaamme sinulle viimeistään {due}. Jos tarvitsemme lisää aikaa, kerromme siitä ja syistä siihen ennen tuota päivää.',
    sv: 'Vi svarar dig senast den {due}. Om vi behöver mer tid berättar vi det och orsakerna till det före den dagen.',
    en: 'We will answer you by {due}. If we need more time, we will tell you so, and why, before that day.',
  },
  nothingAsked: {
    fi: 'Sinun ei tarvitse täyttää lomaketta eikä allekirjoittaa mitään. Pyynnön käsittely on maksutonta.',
    sv: 'Du behöver inte fylla i någon blankett eller skriva under något. Behandlingen av din begäran är gratis.',
    en: 'You need not fill in a form or sign anything. Handling your request is free of charge.',
  },
  identity: {
    fi: 'Jos meidän on varmistettava, että pyyntö on sinulta, otamme sinuun yhteyttä.',
    sv: 'Om vi behöver försäkra oss om att begäran kommer från dig, kontaktar vi dig.',
    en: 'If we need to make sure that the request comes from you, we will contact you.',
  },
  notYou: {
    fi: 'Jos et ole tehnyt tätä pyyntöä, kerro siitä meille.',
    sv: 'Om du inte har gjort denna begäran, meddela oss det.',
    en: 'If you did not make this request, please tell us.',
  },
} satisfies Record<string, Text>;

/** A code by which a person confirms a request; it goes to the address that stands in the register. */
export const identityCodeTexts = {
  subject: {
    fi: 'Vahvista tietojasi koskeva pyyntö',
    sv: 'Bekräfta en begäran som gäller dina uppgifter',
    en: 'Confirm a request about your data',
  },
  received: {
    fi: 'Saimme {date} pyynnön, joka koskee tietojasi asiakasrekisterissämme. Pyynnön aihe: {right}.',
    sv: 'Den {date} fick vi en begäran som gäller dina uppgifter i vårt kundregister. Ärende: {right}.',
    en: 'On {date} we received a request about your data in our customer register. It concerns: {right}.',
  },
  code: {
    fi: 'Haluamme varmistaa, että pyyntö on sinulta. Lähetämme siksi koodin osoitteeseen, joka sinulla on rekisterissämme. Koodi on:',
    sv: 'Vi vill försäkra oss om att begäran kommer från dig. Därför skickar vi en kod till den adress som du har i vårt register. Koden är:',
    en: 'We want to make sure that the request comes from you. We therefore send a code to the address that you have in our register. The code is:',
  },
  page: {
    fi: 'Avaa tämä sivu, kirjoita koodi ja lähetä se:',
    sv: 'Öppna den här sidan, skriv koden och skicka den:',
    en: 'Open this page, type the code and send it:',
  },
  validity: {
    fi: 'Koodi on voimassa {until} asti. Älä lähetä meille henkilötunnustasi tai kuvaa passistasi tai henkilökortistasi: niitä emme tarvitse. Jos et voi käyttää koodia, ota yhteyttä, niin etsimme toisen tavan.',
    sv: 'Koden gäller till och med den {until}. Skicka inte din personbeteckning eller en kopia av din legitimation: dem behöver vi inte. Om du inte kan använda koden, kontakta oss så hittar vi ett annat sätt.',
    en: 'The code is valid until {until}. Do not send us your personal identity code or a copy of an identity document: we do not need them. If you cannot use the code, contact us and we will find another way.',
  },
  next: {
    fi: 'Kun pyyntö on vahvistettu, käsittelemme sen ja vastaamme sinulle.',
    sv: 'När begäran har bekräftats behandlar vi den och svarar dig.',
    en: 'Once the request has been confirmed, we will handle it and answer you.',
  },
  notYou: {
    fi: 'Jos et ole tehnyt pyyntöä, älä käytä koodia äläkä anna sitä kenellekään. Kerro siitä meille.',
    sv: 'Om du inte har gjort denna begäran, använd inte koden och ge den inte till någon. Meddela oss det.',
    en: 'If you did not make the request, do not use the code and do not give it to anyone. Please tell us.',
  },
} satisfies Record<string, Text>;

/** That the identity is in doubt, what the doubt is and what would remove it (GDPR Art. 12(6)). */
export const identityDoubtTexts = {
  subject: {
    fi: 'Tarvitsemme lisätietoja pyyntöösi',
    sv: 'Vi behöver mer information för din begäran',
    en: 'We need more information for your request',
  },
  doubt: {
    fi: 'Meidän on varmistettava, että pyyntö on sinulta (yleinen tietosuoja-asetus, 12 artiklan 6 kohta). Syy on tämä:',
    sv: 'Vi måste försäkra oss om att begäran kommer från dig (allmänna dataskyddsförordningen, artikel 12.6). Orsaken är denna:',
    en: 'We have to make sure that the request comes from you (General Data Protection Regulation, Article 12(6)). The reason is this:',
  },
  asked: { fi: 'Pyydämme sinulta tätä:', sv: 'Vi ber dig om detta:', en: 'We ask you for this:' },
  kept: {
    fi: 'Voit vastata haluamallasi tavalla. Käytämme antamiasi tietoja vain henkilöllisyytesi varmistamiseen emmekä säilytä niitä pidempään kuin se vaatii.',
    sv: 'Du kan svara på det sätt du vill. Vi använder det du lämnar bara för att bekräfta din identitet och sparar det inte längre än det kräver.',
    en: 'You may answer in any way you like. We use what you give us only to confirm your identity and keep it no longer than that takes.',
  },
  next: {
    fi: 'Vastausaikamme on pysähdyksissä tästä päivästä siihen päivään, jona saamme tiedot. Sen jälkeen jatkamme pyyntösi käsittelyä. Ilman varmistusta emme voi toteuttaa pyyntöä.',
    sv: 'Vår svarstid står stilla från i dag till den dag då vi får uppgifterna. Därefter fortsätter vi att behandla din begäran. Utan bekräftelse kan vi inte uppfylla den.',
    en: 'Our time for answering stands still from today until the day we receive this. After that we go on with your request. Without confirmation we cannot carry it out.',
  },
} satisfies Record<string, Text>;

/** That a request must be made clearer before it can be carried out (GDPR recital 63). */
export const clarificationTexts = {
  subject: { fi: 'Tarkenna pyyntöäsi', sv: 'Precisera din begäran', en: 'Please specify your request' },
  clarify: {
    fi: 'Jotta voimme tehdä juuri sen, mitä tarkoitat, pyydämme sinua tarkentamaan pyyntöäsi:',
    sv: 'För att vi ska kunna göra just det som du avser ber vi dig precisera din begäran:',
    en: 'So that we can do exactly what you mean, we ask you to specify your request:',
  },
  everything: {
    fi: 'Jos haluat kaikki tietosi, vastaa niin, ja saat ne kaikki.',
    sv: 'Om du vill ha alla dina uppgifter, svara att du vill det, så får du dem alla.',
    en: 'If you want all of your data, say so, and you will receive all of it.',
  },
  pauses: {
    fi: 'Meillä on sinusta paljon tietoja. Siksi vastausaikamme on pysähdyksissä tästä päivästä siihen päivään, jona saamme vastauksesi.',
    sv: 'Vi har en stor mängd uppgifter om dig. Därför står vår svarstid stilla från i dag till den dag då vi får ditt svar.',
    en: 'We hold a large amount of data about you. Our time for answering therefore stands still from today until the day we receive your reply.',
  },
  answerBy: {
    fi: 'Vastausaikamme kuluu edelleen: vastaamme sinulle viimeistään {due}.',
    sv: 'Vår svarstid löper ändå: vi svarar dig senast den {due}.',
    en: 'Our time for answering goes on running: we will answer you by {due}.',
  },
} satisfies Record<string, Text>;

/** That the answer takes longer, and why (GDPR Art. 12(3)). */
export const extensionTexts = {
  subject: {
    fi: 'Tarvitsemme lisää aikaa vastaukseen',
    sv: 'Vi behöver mer tid för vårt svar',
    en: 'We need more time to answer',
  },
  until: {
    fi: 'Emme ehdi vastata alkuperäiseen määräpäivään {due} mennessä. Vastaamme sinulle viimeistään {until}.',
    sv: 'Vi hinner inte svara inom den ursprungliga tidsfristen, som går ut den {due}. Vi svarar dig senast den {until}.',
    en: 'We cannot answer within the original time limit, which ends on {due}. We will answer you by {until}.',
  },
  why: { fi: 'Syyt ovat nämä:', sv: 'Orsakerna är dessa:', en: 'These are the reasons:' },
  law: {
    fi: 'Määräaikaa voi jatkaa kerran, kun pyyntö on monimutkainen tai pyyntöjä on monta (yleinen tietosuoja-asetus, 12 artiklan 3 kohta).',
    sv: 'Tidsfristen får förlängas en gång, när en begäran är komplicerad eller antalet inkomna begäranden är stort (allmänna dataskyddsförordningen, artikel 12.3).',
    en: 'The time limit may be extended once, where a request is complex or there are many requests (General Data Protection Regulation, Article 12(3)).',
  },
  next: {
    fi: 'Sinun ei tarvitse tehdä mitään. Vastaamme heti, kun voimme.',
    sv: 'Du behöver inte göra något. Vi svarar så snart vi kan.',
    en: 'You need not do anything. We will answer as soon as we can.',
  },
} satisfies Record<string, Text>;
