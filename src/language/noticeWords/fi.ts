import { thirdCountriesIn } from './countries';
import { fiDemands } from './fi-demands';
import { fiParts } from './fi-parts';
import { oldActWords } from './old-act';
import { timeWords } from './time';
import type { NoticeWords } from './types';

/** The word for an interest in the cases in which a verb may follow it. */
const INTERESTS = [
  'etu',
  'etumme',
  'etuni',
  'etuun',
  'etuumme',
  'etuuni',
  'etuna',
  'etunamme',
  'etunani',
  'edun',
];
/** How first infinitives end. */
const INFINITIVES = [
  '*aa',
  '*ää',
  '*da',
  '*dä',
  '*ta',
  '*tä',
  '*la',
  '*lä',
  '*oa',
  '*öä',
  '*ua',
  '*yä',
  '*ea',
  '*eä',
  '*ia',
  '*iä',
];
const pairs = (first: readonly string[], second: readonly string[]): string =>
  first.flatMap((one) => second.map((other) => `${one}_${other}`)).join('|');

/** Finnish. Stems are cut where consonants change: `oikais*`, `rajoit*`, `säilyt*`. */
export const fi: NoticeWords = {
  common: [
    'ja',
    'on',
    'tai',
    'ei',
    'että',
    'joka',
    'voi',
    'myös',
    'sekä',
    'tietoja',
    'ovat',
    'sen',
    'niiden',
  ],
  ...fiParts,
  ...oldActWords.fi,
  time: timeWords.fi,
  thirdCountries: thirdCountriesIn('fi'),
  bases: {
    contract: ['*sopimu* !sopimukseton !käsittelysopim* !salassapitosop* !tietojenkäsittelysop*'],
    consent: ['*suostumu*'],
    legalObligation: [
      'lakisäät*|lakisääteis*',
      'lain*|laki*|oikeudelli*|lakiin *velvoi*|*velvollis*',
      'rekisterinpitäjän_velvoit*',
      'kirjanpitolai*|kirjanpitolaki*|verotus*',
    ],
    legitimateInterest: ['oikeutet*|oikeutettu* etu*|edun|eduk*|etuumme|edut|eduista|edulla'],
    vitalInterests: ['elintärke*'],
    publicTask: ['julkis*_vallan|yleistä_etua|yleisen_edun'],
  },
  speaksOfBasis: [
    '*perust*|*peruste*|nojalla|*perusta|artikl*',
    'sopimu*|suostumu*|suostumuk*|etu*|etuun täyttämi*|täytäntöön*|nojau*',
  ],
  basisLabels: [
    'oikeudellinen peruste',
    'oikeudellinen perusta',
    'lain mukainen peruste',
    'laillinen peruste',
    'oikeusperuste',
    'oikeusperusteet',
    'käsittelyperuste',
    'peruste',
    'perusteet',
    'perusta',
  ],
  lawSaid: ['laki|lain|lakia|lakiin|laissa|lailla|lakisää*|*laki|*lain|lainsäädän*'],
  purposeKinds: {
    marketing: ['*markkin*|*mainon*|*mainos*|uutiskir* !markkinatutkim*'],
    // Whoever keeps the accounts of others names customers and services so.
    accounting: [
      'kirjanpi*|kirjanpid* !kirjanpitopalv* !kirjanpitoasiak* !kirjanpitotoimeks* !kirjanpitosopim* !tilitoimistopalv* !tilitoimistoasiak*',
    ],
    orders: ['tilau*|toimitu*|ostosten|ostojen|varausten|ajanvaraus* !uutiskir* !*markkin* !*kirjee*'],
    // Not every `kysely`: customers ask too, for offers and for prices.
    surveys: [
      'mielipide*|markkinatutkim*|asiakaskysely*|*tyytyväisyyskysely*|palautekysely*|markkinakysely*|kyselytutkim*',
    ],
    publication: ['julkais*'],
  },
  marketing: ['*markkin*|*mainon*|*mainos*|uutiskir*|tarjouks*'],
  marketingWord: 'markkinointi',
  interestWord: ['etu', 'edun', 'edut', 'eduis'],
  interestSaid: [
    'etumme_on|etunamme_on|etuamme_on|edumme_on|etuni_on',
    // What the basis is does not yet say what the interest is.
    'on_oikeutettu|on_oikeutetun !*perusteena_on|*peruste_on|*perustana_on|*perusta_on',
  ],
  interestIn: [
    // What an interest outweighs or what rests on it has the same endings as a verb that says what it is in.
    `${pairs(INTERESTS, INFINITIVES)} !perust*|nojalla|pohjalta|kannalta|*vaa|*vää|*via|*viä|*mista|*mistä|painaa|syrjäyttää|ylittää|oikeuttaa|edellyttää|käsitellä`,
    `${pairs(INTERESTS, ['*n_*misee*', '*n_*misess*', '*n_*miseks*', 'eli_*'])} !tietojen|tietojesi|henkilötietojen|toteutta*`,
  ],
  interestNamed: [
    'liiketoim*|toimin*|asiakassuh*|*markkin*|mainon*|kerto*|kehit*|turvallis*|tietoturv*|väärinkäyt*|saatav*|perin*|perim*|palvel*|hoita*|hoito*|viesti*|yhteyden*|ylläpi*|suojaam*|torju*|estä*|vaatimu*|puolust*|tavoit*',
  ],
  purposes: [
    '*markkin*|*mainon*|uutiskir*',
    'lasku*|kirjanpi*|maksu*',
    '*asiakassuh*|asiakaspalv*',
    'tilau*|toimit*|kauppa*',
    'kehit*',
    'perin*|saatav*',
    'tutkimu*|mielipide*|kysely*',
    'turvallisu*|väärinkäyt*',
    'julkais*',
    'tilasto*|analys*|analyys*',
  ],
  people: [
    '*asiak*|henkilö*|*henkilöt|*henkilöitä|ihmi*|rekisteröi*|*jäsen*|*käyttäj*|*tilaaj*|*ostaj*|*maksaj*|*varaaj*|*kävij*|*työntekij*|*hakij*|*asuk*|*asukka*|*osak*|*vuokral*|*potila*|*oppila*|*opiskelij*|*osallistuj*|*vieraa*|*vieras*|*matkustaj*|*lahjoittaj*|*laps*|*lapse*|*huoltaj*|*omistaj*|*yrittäj*|*toimittaj*|*kumppan*|*yhteyshenk*|*edustaj*|sinu*|sinä|sinun|heidän|heitä',
  ],
  distinctPurposes: ['*markkin*|*mainon*|uutiskir*', 'mielipide*|markkinatutkim*|kyselytutkim*', 'julkais*'],
  ...fiDemands,
  answering: [
    '*vasta* kuluessa|sisällä|aikana|ajassa|mennessä !säilyt* !markkin* !poist*',
    '*vasta*|toteut*|käsitel*|toimit*|ilmoit* pyyn*|*pyyntö*|tarkast*|oikais*|*vaatim*|oikeu* !säilyt* !varmuuskop*',
  ],
  extended: ['jatk*|piden*|lisä*|pident*|enintään_kahdella|lykät*'],
  keeping: [
    '*säilyt*',
    'poist*|hävit* vuo*|kuukau*|kk|päiv*|jälkeen|kuluttua !pyyn* !oikeu*',
    'tallessa|pidetään|pidämme vuo*|kuukau*|päiv*',
  ],
  criteria: [
    'asiakassuh*|asiakkuu*|sopimussuh*|jäsenyy* ajan|kestää|voimassa*|kesto*|jatku*|päät*',
    '*suostumu* peru*|perut*|voimassa*|kunnes',
    'kirjanpitola*|velan_vanhentumis*|vanhentumisla*',
    '*kiel*|vastust* voimassa*|kunnes|toistaiseksi',
  ],
  everything: [
    'kaikki|kaikkia|kaikkien|kaiken|kaikista',
    '*tietoja|*tiedot|*tietojasi|*tietosi|rekister* asiakassuh*|asiakkuu* ajan|kestää|voimassa*|jatku*',
  ],
  ends: [
    'kunnes|saakka|asti|jälkeen|kuluttua|heti|kun|mennessä|viimeistään|päätyttyä|päättyessä|niin_kauan_kuin|*ajan|*ajaksi',
  ],
  endless: [
    'toistaiseksi|pysyvästi|säilytysaika_pysyvä|ikuisesti|ikuisuuden|määräämättömän_ajan|rajattoman_ajan|rajoittamattoman_ajan|ilman_aikarajaa !poistetaan !poistamme !hävitetään !tuhotaan !enintään !korkeintaan !emme_säilytä !ei_säilytetä !en_säilytä',
  ],
  bansStand: ['*kiel* toistaiseksi|voimassa*'],
  vague: [
    'niin_kauan|sen_ajan|vain_niin|sen_aikaa|kauemmin|pidempään *tarpee*|*tarpeen|välttämät*|tarpeel*|asianmuk*|peruste*|edellyt*',
    'tarpeellis*_ajan|välttämättöm*_ajan|tarvittavan_ajan|toistaiseksi|asianmukais*_ajan',
    'asiakassuh*|asiakkuu* ajan|kestää|voimassa*|kesto*|jatku* !vuo* !kuukau*',
  ],
  transferred: [
    'siir*|luovut*|käsitel*|säilyt*|sijait*|talle* eu|eta|euroopan* ulkopuol* !ei !emme !eivät !eikä !jos !mikäli',
    'siir*|luovut*|käsitel* kolmansi*|kolmannes*|kolmante* maihin|maas*|maahan|mais* !ei !emme !eivät !jos !mikäli',
  ],
  safeguards: [
    '*vakiolausek*|*mallilausek*|*mallisopimus*|vakiosopimus*|scc',
    'riittäv* päätös*|päätöks*|päätök*|taso*|suoja*',
    'sitov* sään*',
    '46_artikl*|45_artikl*|49_artikl*',
    'nimenomai* suostumu*',
  ],
  frameworks: ['tietosuojakehy*|data_privacy_framework|dpf'],
  invalidSafeguards: ['privacy_shield*|safe_harbo*|privacyshield*', 'yksityisyyden_suoja* kilp*|järjestel*'],
  authority: ['tietosuojavaltuut*|valvontaviranom*'],
  restriction: ['rajoit* käsit*|oikeu*|pyy*|vaat*|voit !pääsy* !käyttöoik*'],
  restrictionGrounds: {
    accuracy: [
      'kiist*|kiis*|epäi* paikka*|oikeel*|oikei*|virhe*|täsmäl*|paikk*',
      'tiedot|tietojen|tietosi pidät|väität|mielestä* väär*|virhe*',
    ],
    unlawful: ['lainvast*|laiton*|laittom*|lain_vasta*|vastoin_lakia'],
    claims: [
      'oikeusvaat*|oikeusvaad*',
      'oikeudelli* vaat*|vaad*',
      'tarvits* vaatimu* oikeu*|esit*|puolust*|laati*',
    ],
    objection: [
      'vastust* odot*|selvit*|ratkais*|ratkaist*|harkin*|harkit*|todent*|syrjäy*|painav*|painoin*|tutki*|arvioi*|sillä_aikaa|päät*|kunnes|kes*',
    ],
  },
  changesTold: [
    'muuto*|muute*|muutt*|muuttu*|päivit* kerro*|ilmoit*|tiedot*|viesti*|julkais*|lähet* !pyyn* !oikais*',
  ],
  recordKinds: {
    customer: [
      'asiakastied*|asiakastieto*|asiakaskort*|asiakasrekisterin_tie*|perustied*|perustieto*|asiakkaan_tied*|asiakkaiden_tied*|asiakkaat|asiakkaan_perus*',
    ],
    order: ['tilau*|lasku*|tosit*|tosittee*|kirjanpit*|ostotied*|ostohis*'],
    consent: ['*suostumu* !kunnes'],
    request: ['*pyyntö|*pyynnöt|pyynnöt|*pyyntöj*|tietopyyn*|*pyynnö*'],
    ipAddress: ['ip_osoit*|lokitied*|ip'],
    exportFile: ['vientitied*|tiedosto*|jäljennök*_tied*'],
    log: ['loki|lokin|tapahtumalok*|lokikirj*|lokimerk*'],
    suppression: ['kieltolis*|*kiellot|*kieltoj*'],
    material: ['paperi*|manuaal*|kansio*|aineisto*'],
    disclosure: ['luovutu*|luovutettu*'],
    hold: ['poistoeste*|poistoesteet|*esteet'],
    task: ['tehtäv*|työt|työlis*'],
    staff: ['henkilökun*|työntekij*|käyttäj*'],
    breach: ['loukkau*|tietoturvaloukk*'],
  },
  dataKinds: [
    {
      name: 'henkilötunnus',
      said: ['henkilötunnu*|henkilötunnuk*|hetu|sosiaaliturvatun* !ei !emme !älä'],
      columns: [],
    },
    { name: 'syntymäaika', said: ['syntymäaik*|syntymäaja*|syntymävuo*|ikä !ei'], columns: [] },
    {
      name: 'pankkitilin numero',
      said: ['tilinumero*|pankkitil*|iban|pankkiyhteys*|luottokor*|maksukort* !ei !emme'],
      columns: [],
    },
    { name: 'terveystiedot', said: ['terveystied*|terveydent*|allergi*|sairau* !ei !emme'], columns: [] },
    { name: 'valokuva', said: ['valokuv*|kuvatallen*|videotall*|kameravalv* !ei !emme'], columns: [] },
    { name: 'sijaintitiedot', said: ['sijaintitied*|paikannu* !ei !emme'], columns: [] },
    { name: 'sukupuoli', said: ['sukupuol* !ei !emme'], columns: [] },
    { name: 'luottotiedot', said: ['luottotied*|luottokelp* !ei !emme'], columns: [] },
    { name: 'IP-osoite', said: ['ip_osoit*|ip_osoite*'], columns: ['ip'] },
    {
      name: 'nimi',
      said: ['nimi*|nimet|nimen|nimesi|etunimi*|sukunimi*'],
      columns: ['firstName', 'lastName'],
    },
    {
      name: 'organisaatio',
      said: ['organisaatio*|yrity*|yhteisö*|työnantaj*|edust*'],
      columns: ['organisation'],
    },
    { name: 'Y-tunnus', said: ['y_tunnu*|y_tunnuk*'], columns: ['businessId'] },
    { name: 'sähköpostiosoite', said: ['*sähköposti*|yhteystie*'], columns: ['email'] },
    { name: 'puhelinnumero', said: ['puhelin*|puhelim*|yhteystie*'], columns: ['phone'] },
    {
      name: 'postiosoite',
      said: ['osoit*|postios*|katuos*|kotios*|lähios*|yhteystie*'],
      apart: ['sähköpostiosoit', 'sähköposti osoit', 'ip osoit', 'verkko osoit', 'www osoit'],
      columns: ['street', 'postcode', 'city', 'country'],
    },
    { name: 'verkkosivut', said: ['verkkosivu*|www*|kotisivu*|nettisivu*'], columns: ['website'] },
    { name: 'laskutusosoite', said: ['lasku*'], columns: ['billingAddress'] },
    {
      name: 'tilaukset',
      said: ['tilau*|osto*|lasku*|kaupa*'],
      columns: ['description', 'amount', 'date', 'invoiceNumber', 'invoiceState'],
    },
  ],
  groups: {
    relationship: ['asiakassuh*|asiakkuu*|asiakasnumer*|asiakashist*|asiakastied*'],
    preference: ['*suostumu*|*kiel*|*lupa*|*lupia|*lupiin|*luvat|*luvista|valin*|*markkin*'],
    administration: ['rekisterin_hoi*|rekisterin_ylläpi*|muistiinpan*|hallinnoin*|käsittelytied*|lokitie*'],
  },
  conditional: 'jos|kun|mikäli|mutta|ellei|ellet|vaikka|sillä|koska|jolloin|ja_jos|tai_jos|ja_kun|tai_kun',
  none: ['ei|emme|eivät|ole'],
  noneDone: [
    'ei|emme|en|eivät|eikä tee|tehdä|tehdään|käytä|käytetä|käytössä|esiinny|tapahdu|toteuteta|harjoiteta|harjoita|sovelleta|sellaista|sellaisia|tällaista|tällaisia|*päätök*|*päätös*|profiloi*|automa*',
  ],
  nothingTold: [
    'ei|emme|en *kerrottavaa|*mainittavaa|*sanottavaa|*ilmoitettavaa|*huomautettavaa|*raportoitavaa|*lisättävää|ole_tietoa|tiedossa',
  ],
  transfersUnknown: [
    'siirtyykö|siirtyvätkö|siirretäänkö|luovutetaanko|käsitelläänkö|säilytetäänkö|missä_maassa|missä_maissa|mihin_maahan ei|emme|en|epäselv*|selvitetään|selvitämme',
  ],
  granted: ['voit|voi|saat|sinulla_on|oikeus|oikeutta'],
  denied: [
    'ei_voi|ei_voida|et_voi|et_saa|ei_saa|ei_ole_oikeu*|ei_ole_mahdol*|ei_anneta|emme_anna|emme_poista|emme_korjaa|emme_hyväksy !voit !sinulla_on !on_oikeus !jos !mikäli !ellei',
  ],
  profiled: ['profiloimme|profiloidaan|profiloin !jos !mikäli !emme !ei'],
  automated: ['automa*|automaat*|automatis*|profiloi*'],
  website: ['eväst*|cookie*'],
};
