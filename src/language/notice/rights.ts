import type { CountedText, Text } from '../text';

/** What the notice says of each right: GDPR Art. 7(3) and 15 to 22, Act 917/2014 for direct marketing. */
export const noticeRights = {
  access: {
    fi: 'Voit kysyä, onko meillä tietoja sinusta. Jos on, saat niistä jäljennöksen ja tiedon siitä, mihin niitä käytetään, mistä ne on saatu, kenelle niitä on luovutettu ja kuinka kauan niitä säilytetään.',
    sv: 'Du kan fråga om vi har uppgifter om dig. Om vi har det får du en kopia av dem och får veta vad de används till, varifrån de kommer, till vem de har lämnats ut och hur länge de lagras.',
    en: 'You may ask whether we hold data about you. If we do, you get a copy of it and are told what it is used for, where it came from, to whom it was given and how long it is kept.',
  },
  rectification: {
    fi: 'Voit vaatia, että korjaamme virheelliset tiedot ja täydennämme puutteelliset. Kerromme korjauksesta niille, joille tietoja on luovutettu. Jos emme korjaa tietoa, saat kirjallisesti tiedon syistä.',
    sv: 'Du kan kräva att vi rättar felaktiga uppgifter och kompletterar ofullständiga. Vi underrättar dem som har fått uppgifterna om rättelsen. Om vi inte rättar en uppgift får du veta skälen skriftligt.',
    en: 'You may demand that we correct data that is wrong and complete data that is incomplete. We tell those to whom it was given. If we do not correct it, you get our reasons in writing.',
  },
  erasureIntro: {
    fi: 'Voit vaatia, että poistamme tietosi, kun',
    sv: 'Du kan kräva att vi raderar dina uppgifter när',
    en: 'You may demand that we erase your data when',
  },
  erasureLimits: {
    fi: 'Säilytämme vain ne tiedot, joita laki velvoittaa säilyttämään tai joita tarvitaan avoimen laskun, perinnän tai oikeusvaateen vuoksi. Kerromme, mitä jää, miksi ja mihin saakka. Ne poistetaan, kun peruste päättyy.',
    sv: 'Vi behåller bara de uppgifter som lagen ålägger oss att behålla eller som behövs för en obetald faktura, indrivning eller ett rättsligt anspråk. Vi berättar vad som blir kvar, varför och till när. Det raderas när grunden upphör.',
    en: 'We keep only the data that the law obliges us to keep, or that an open invoice, debt collection or a legal claim takes. We tell you what stays, why and until when. It goes when that ground ends.',
  },
  restrictionIntro: {
    fi: 'Voit vaatia, että vain säilytämme tietosi emmekä käytä niitä muuhun, kun',
    sv: 'Du kan kräva att vi bara lagrar dina uppgifter och inte använder dem till annat, när',
    en: 'You may demand that we only store your data and do not otherwise use it, when',
  },
  restrictionLifted: {
    fi: 'Kerromme sinulle, ennen kuin rajoitus päättyy.',
    sv: 'Vi meddelar dig innan begränsningen upphör.',
    en: 'We tell you before the restriction ends.',
  },
  portability: {
    fi: 'Voit saada itse antamasi tiedot ja ne, jotka ovat syntyneet asioinnistasi, yleisesti käytetyssä, koneellisesti luettavassa muodossa ja siirtää ne toiselle, kun käsittely perustuu suostumukseesi tai sopimukseen ja tapahtuu automaattisesti. Jos se on teknisesti mahdollista, siirrämme ne puolestasi.',
    sv: 'Du kan få de uppgifter som du själv har lämnat och de som har uppstått när du har anlitat oss, i ett allmänt använt, maskinläsbart format och överföra dem till någon annan, när behandlingen grundar sig på ditt samtycke eller ett avtal och sker automatiserat. Om det är tekniskt möjligt överför vi dem åt dig.',
    en: 'You may have the data that you gave us, and that which arose from your dealings with us, in a commonly used, machine-readable format and pass it on to another, where the processing rests on your consent or a contract and is carried out by automated means. Where it is technically feasible, we pass it on for you.',
  },
  objection: {
    fi: 'Voit vastustaa käsittelyä, joka perustuu oikeutettuun etuun tai yleiseen etuun, omaan tilanteeseesi liittyvällä syyllä. Silloin lopetamme käsittelyn, ellei siihen ole huomattavan tärkeää ja perusteltua syytä, joka syrjäyttää etusi, tai ellei sitä tarvita oikeusvaateen takia.',
    sv: 'Du kan göra invändningar mot behandling som grundar sig på ett berättigat intresse eller ett allmänt intresse, av skäl som hänför sig till din situation. Då upphör vi med behandlingen, om det inte finns tvingande berättigade skäl som väger tyngre än dina intressen eller om den inte behövs för ett rättsligt anspråk.',
    en: 'You may object to processing that rests on a legitimate interest or the public interest, on grounds relating to your own situation. Then we stop, unless there are compelling legitimate grounds that override your interests, or a legal claim takes it.',
  },
  directMarketing: {
    fi: 'Voit milloin tahansa, maksutta ja syytä kertomatta kieltää meitä käyttämästä tietojasi suoramarkkinointiin, etämyyntiin, markkinatutkimukseen ja mielipidetutkimukseen. Kielto koskee myös niihin liittyvää profilointia. Lopetamme heti. Jotta kielto pysyy voimassa, jää siitä merkintä kieltolistalle senkin jälkeen, kun muut tietosi on poistettu.',
    sv: 'Du kan när som helst, gratis och utan att ange skäl förbjuda oss att använda dina uppgifter för direktmarknadsföring, distansförsäljning, marknadsundersökningar och opinionsundersökningar. Förbudet gäller också profilering som hör ihop med dem. Vi slutar genast. För att förbudet ska stå kvar blir en post kvar på spärrlistan också efter att dina övriga uppgifter har raderats.',
    en: 'You may at any time, free of charge and without giving reasons, refuse the use of your data for direct marketing, distance selling, market research and opinion polls, and for any profiling connected with them. We stop at once. So that your refusal stands, an entry stays on our suppression list even after your other data was erased.',
  },
  publicationOptIn: {
    fi: 'Julkaisemme nimesi asiakasluettelossa vain, jos olet antanut siihen luvan. Voit perua luvan milloin tahansa.',
    sv: 'Vi publicerar ditt namn i kundförteckningen bara om du har gett lov till det. Du kan återkalla det när som helst.',
    en: 'We publish your name in the customer list only if you have permitted it. You may withdraw that at any time.',
  },
  publicationOptOut: {
    fi: 'Voit milloin tahansa ja syytä kertomatta kieltää meitä julkaisemasta nimeäsi asiakasluettelossa.',
    sv: 'Du kan när som helst och utan att ange skäl förbjuda oss att publicera ditt namn i kundförteckningen.',
    en: 'You may at any time, and without giving reasons, refuse the publication of your name in the customer list.',
  },
  disclosureOptIn: {
    fi: 'Annamme osoitteesi muille osoitetarroina tai luetteloina vain, jos olet antanut siihen luvan. Voit perua luvan milloin tahansa.',
    sv: 'Vi lämnar din adress till andra som adressetiketter eller i listor bara om du har gett lov till det. Du kan återkalla det när som helst.',
    en: 'We give your address to others as mailing labels or lists only if you have permitted it. You may withdraw that at any time.',
  },
  disclosureOptOut: {
    fi: 'Voit milloin tahansa ja syytä kertomatta kieltää meitä antamasta osoitettasi muille osoitetarroina tai luetteloina.',
    sv: 'Du kan när som helst och utan att ange skäl förbjuda oss att lämna din adress till andra som adressetiketter eller i listor.',
    en: 'You may at any time, and without giving reasons, refuse the giving of your address to others as mailing labels or lists.',
  },
  withdrawal: {
    fi: 'Voit peruuttaa antamasi suostumuksen milloin tahansa. Se on yhtä helppoa kuin suostumuksen antaminen. Peruuttaminen ei vaikuta siihen, mitä suostumuksen nojalla on jo tehty.',
    sv: 'Du kan återkalla ett samtycke när som helst. Det är lika lätt som att ge det. Återkallandet påverkar inte det som redan har gjorts med stöd av samtycket.',
    en: 'You may withdraw a consent at any time. It is as easy as giving it. Withdrawal does not affect what was already done on the strength of the consent.',
  },
  exerciseIntro: {
    fi: 'Voit esittää pyynnön haluamallasi tavalla ja omin sanoin suomeksi, ruotsiksi tai englanniksi:',
    sv: 'Du kan framställa en begäran på det sätt du vill och med egna ord, på finska, svenska eller engelska:',
    en: 'You may make a request in any way you like and in your own words, in Finnish, Swedish or English:',
  },
  byForm: { fi: 'lomakkeella: {address}', sv: 'med formuläret: {address}', en: 'by the form: {address}' },
  byEmail: { fi: 'sähköpostilla: {address}', sv: 'med e-post: {address}', en: 'by e-mail: {address}' },
  byPhone: { fi: 'puhelimitse: {number}', sv: 'per telefon: {number}', en: 'by telephone: {number}' },
  byPaper: {
    fi: 'kirjeellä tai käymällä: {address}',
    sv: 'med brev eller på plats: {address}',
    en: 'by letter or in person: {address}',
  },
  exerciseForm: {
    fi: 'Lomaketta tai allekirjoitusta ei vaadita.',
    sv: 'Varken blankett eller underskrift krävs.',
    en: 'No form and no signature is required.',
  },
  exerciseFree: {
    fi: 'Pyyntö ja vastaus ovat maksuttomia. Vain ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä voimme periä kohtuullisen maksun tai kieltäytyä, ja silloin perustelemme sen.',
    sv: 'Begäran och svaret är gratis. Bara för en begäran som är uppenbart ogrundad eller orimlig kan vi ta ut en rimlig avgift eller vägra, och då motiverar vi det.',
    en: 'The request and the answer are free of charge. Only for a request that is manifestly unfounded or excessive may we charge a reasonable fee or refuse, and then we give reasons.',
  },
  exerciseIdentity: {
    fi: 'Jos meillä on perusteltu syy epäillä, kuka pyynnön esittää, pyydämme lisätietoja, jotta emme anna tietojasi väärälle henkilölle.',
    sv: 'Om vi har rimliga skäl att tvivla på vem som framställer begäran ber vi om mer information, så att vi inte lämnar dina uppgifter till fel person.',
    en: 'If we have reasonable doubts about who makes the request, we ask for more information, so that your data is not given to the wrong person.',
  },
  exerciseRefusal: {
    fi: 'Jos emme tee sitä, mitä pyydät, kerromme syyt samassa ajassa ja sen, miten voit valittaa.',
    sv: 'Om vi inte gör det du begär berättar vi inom samma tid varför och hur du kan klaga.',
    en: 'If we do not do what you ask, we tell you within the same time why, and how you can complain.',
  },
} satisfies Record<string, Text>;

/** Until when an answer comes (GDPR Art. 12(3)), by the months of the settings. */
export const answerTime: CountedText = {
  one: {
    fi: 'Vastaamme kuukauden kuluessa pyynnön saapumisesta.',
    sv: 'Vi svarar inom en månad från det att begäran kom in.',
    en: 'We answer within one month of receiving the request.',
  },
  other: {
    fi: 'Vastaamme {count} kuukauden kuluessa pyynnön saapumisesta.',
    sv: 'Vi svarar inom {count} månader från det att begäran kom in.',
    en: 'We answer within {count} months of receiving the request.',
  },
};

/** By how long that may be extended. */
export const extensionTime: CountedText = {
  one: {
    fi: 'Jos pyyntö on monimutkainen tai pyyntöjä on paljon, voimme jatkaa aikaa enintään kuukaudella. Kerromme siitä ja syistä kuukauden kuluessa.',
    sv: 'Om begäran är komplicerad eller begärandena är många kan vi förlänga tiden med högst en månad. Vi berättar det och skälen inom en månad.',
    en: 'If the request is complex or requests are many, we may extend the time by one month at most. We tell you so, and why, within one month.',
  },
  other: {
    fi: 'Jos pyyntö on monimutkainen tai pyyntöjä on paljon, voimme jatkaa aikaa enintään {count} kuukaudella. Kerromme siitä ja syistä kuukauden kuluessa.',
    sv: 'Om begäran är komplicerad eller begärandena är många kan vi förlänga tiden med högst {count} månader. Vi berättar det och skälen inom en månad.',
    en: 'If the request is complex or requests are many, we may extend the time by {count} months at most. We tell you so, and why, within one month.',
  },
};

/** When data is to be erased (GDPR Art. 17(1)(a) to (e)). */
export const erasureGroundTexts: readonly Text[] = [
  {
    fi: 'tietoja ei enää tarvita siihen, mihin ne kerättiin,',
    sv: 'uppgifterna inte längre behövs för det som de samlades in för,',
    en: 'it is no longer needed for what it was collected for,',
  },
  {
    fi: 'peruutat suostumuksen, johon käsittely perustui, eikä muuta perustetta ole,',
    sv: 'du återkallar samtycket som behandlingen grundade sig på och det inte finns någon annan grund,',
    en: 'you withdraw the consent on which the processing rested and there is no other ground,',
  },
  {
    fi: 'vastustat käsittelyä eikä siihen ole painavampaa syytä,',
    sv: 'du gör invändningar mot behandlingen och det inte finns något skäl som väger tyngre,',
    en: 'you object to the processing and there is no reason that weighs more,',
  },
  {
    fi: 'tietoja on käsitelty lainvastaisesti tai',
    sv: 'uppgifterna har behandlats olagligt eller',
    en: 'it was processed unlawfully, or',
  },
  {
    fi: 'laki velvoittaa poistamaan ne.',
    sv: 'lagen kräver att de raderas.',
    en: 'the law requires it to be erased.',
  },
];

/** The four grounds of a restriction (GDPR Art. 18(1)(a) to (d)). */
export const restrictionGroundTexts: readonly Text[] = [
  {
    fi: 'kiistät tietojen paikkansapitävyyden: sen ajan, jonka niiden tarkistaminen vie,',
    sv: 'du bestrider att uppgifterna är korrekta: under den tid som det tar att kontrollera dem,',
    en: 'you contest that the data is accurate: for the time it takes us to verify it,',
  },
  {
    fi: 'käsittely on lainvastaista, mutta et halua tietoja poistettavan,',
    sv: 'behandlingen är olaglig, men du vill inte att uppgifterna raderas,',
    en: 'the processing is unlawful, but you do not want the data erased,',
  },
  {
    fi: 'me emme enää tarvitse tietoja, mutta sinä tarvitset niitä oikeusvaateen laatimiseen, esittämiseen tai puolustamiseen, tai',
    sv: 'vi inte längre behöver uppgifterna, men du behöver dem för att fastställa, göra gällande eller försvara ett rättsligt anspråk, eller',
    en: 'we no longer need the data, but you need it to establish, exercise or defend a legal claim, or',
  },
  {
    fi: 'olet vastustanut käsittelyä: sen ajan, kun punnitaan, kumman perusteet painavat enemmän.',
    sv: 'du har gjort invändningar mot behandlingen: medan det prövas vems skäl som väger tyngst.',
    en: 'you have objected to the processing: while it is verified whose grounds weigh more.',
  },
];
