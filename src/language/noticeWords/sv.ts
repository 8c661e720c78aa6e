import { thirdCountriesIn } from './countries';
import { svDemands } from './sv-demands';
import { svAdvertisements, svParts } from './sv-parts';
import { oldActWords } from './old-act';
import { timeWords } from './time';
import type { NoticeWords } from './types';

const ADVERTISING = `*marknadsför*|${svAdvertisements}|nyhetsbrev*`;

/** Swedish as written in Finland. */
export const sv: NoticeWords = {
  common: [
    'och',
    'är',
    'att',
    'som',
    'av',
    'vi',
    'för',
    'på',
    'eller',
    'inte',
    'uppgifter',
    'den',
    'till',
    'du',
  ],
  ...svParts,
  ...oldActWords.sv,
  time: timeWords.sv,
  thirdCountries: thirdCountriesIn('sv'),
  bases: {
    contract: [
      'avtal|avtalet|avtals|avtalen !biträdesavtal !personuppgiftsbiträdesavtal !sekretess*',
      'avtalsförhåll*|kundavtal*|köpeavtal*',
    ],
    consent: ['*samtyck*'],
    legalObligation: [
      'rättslig*|lagstad*|lagenlig*|lagens förplikt*|skyldighet*',
      'bokföringslag*',
      'lag_kräver|lagen_kräver|enligt_lag|lagen_förpliktar|lagen_ålägger|lagen_förutsätter',
    ],
    legitimateInterest: ['berättigad*|berättigat intress*', 'vårt_intresse|våra_intressen'],
    vitalInterests: ['livsviktig*|grundläggande_intress*|vitala*'],
    publicTask: ['allmänt_intresse|myndighetsutöv*'],
  },
  speaksOfBasis: ['grund*|artikel|vilar|baser*|stöd', 'fullgör*|uppfyll* avtal*'],
  basisLabels: [
    'rättslig grund',
    'rättsliga grund',
    'rättsliga grunden',
    'rättsliga grunder',
    'laglig grund',
    'lagliga grund',
    'lagliga grunden',
    'grund',
    'grunden',
    'grunder',
  ],
  lawSaid: ['lag|lagen|lagar|lagarna|lagstad*|lagenlig*|*lagen|lagstift*|rättslig*'],
  purposeKinds: {
    marketing: [ADVERTISING],
    // Whoever keeps the accounts of others names customers and services so.
    accounting: ['bokför* !bokföringstjänst* !bokföringskund* !bokföringsuppdrag*'],
    orders: ['beställn*|leverans*|leverera*|reparation*|bokningar* !nyhetsbrev* !*marknadsför*'],
    surveys: [
      'marknadsundersök*|kundundersök*|*nöjdhetsundersök*|undersöka_kundnöjd*|undersöka_hur_nöj*|opinion*|enkät*',
    ],
    publication: ['publicer*'],
  },
  marketing: [`${ADVERTISING}|erbjudand*`],
  marketingWord: 'marknadsföring',
  interestWord: ['intress'],
  interestSaid: [
    'vårt_intresse_är|våra_intressen_är',
    // What the basis is does not yet say what the interest is.
    'är_vårt_berättigade* !*grund_är|*grunden_är',
  ],
  interestIn: [
    'intresse_av_*|intressen_av_*|intresset_av_*|intresse_att_*|intressen_att_* !av_behandling*|av_att_behandla_dina|av_att_behandla_person*|att_behandla_dina|av_detta|av_det|av_uppgift*|av_dina_uppgift*',
  ],
  interestNamed: [
    'affär*|verksamhet*|utveckl*|kundförhåll*|*marknadsför*|berätta|säkerhet*|missbruk*|fordring*|inkass*|service|tjänst*|sköt*|kommunik*|skydd*|förhindr*|anspråk*|försvar*',
  ],
  purposes: [
    ADVERTISING,
    'faktur*|bokför*|betal*',
    'kundförhåll*|kundservice*|kundrel*',
    'beställ*|lever*|köp*',
    'utveckl*',
    'inkass*|indriv*',
    'undersök*|enkät*',
    'säkerhet*|missbruk*',
    'publicer*',
    'statisti*|analys*',
  ],
  people: [
    '*kund*|person|personer|*personer|människ*|registrerad*|*medlem*|*användare*|*prenumerant*|*köpare*|*betalare*|*besökare*|*anställd*|*sökande*|*invånare*|*boende|*aktieägare*|*hyresgäst*|*patient*|*elev*|*studerande|*deltagare*|*gäst*|*resenär*|*givare*|*barn*|*vårdnadshavare*|*ägare*|*leverantör*|*partner*|*företrädare*|du|dig|den_som|de_som',
  ],
  distinctPurposes: [ADVERTISING, 'undersökn*|opinion*|enkät*', 'publicer*'],
  ...svDemands,
  answering: [
    'svar*|besvar* inom !lagr* !bevar*',
    'svar*|besvar*|hantera*|behandl* begär*|dig|insyn* !lagr* !bevar* !spara*',
  ],
  extended: ['förläng*|ytterligare|längre'],
  keeping: [
    'bevar*|lagr*|förvar*|spara* !hemlig* !inlåst*',
    'rader*|förstör*|gallr* år|månad*|dagar|efter !begär* !rätt',
  ],
  criteria: [
    'kundförhåll*|kundrel*|medlems*|avtal* varar|gäller|pågår|fortsätter|fortgår|består|under|slut*|upphör*|tid',
    'samtyck* återkall*|tills|gäller',
    'bokföringslag*|preskription*',
    'förbud*|invänd* gäller|tills|kvar',
  ],
  everything: [
    'alla|allt|samtliga',
    '*uppgifter* kundförhåll*|kundrel* varar|under|så_länge|pågår|fortsätter|fortgår|består',
  ],
  ends: ['tills|till_dess|fram_till|när|efter|då|genast|senast|omedelbart|så_länge|under'],
  endless: [
    'tills_vidare|för_alltid|permanent|för_evigt|i_evighet|på_obestämd_tid|utan_tidsgräns|obegränsad_tid !raderas !raderar !förstörs !gallras !högst !som_längst !sparar_inte !sparas_inte !lagras_inte !lagrar_inte !bevaras_inte',
  ],
  bansStand: ['förbud*|*förbud|*förbuden|spärrlist* tills_vidare|gäller|kvar'],
  vague: [
    'så_länge|endast_så|den_tid behöv*|nödvändig*|krävs|motiver*|ändamål*',
    'inte_längre nödvändig*|behöv*',
    'så_länge|under kundförhåll* !år !månad*',
  ],
  transferred: [
    'överför*|lämna*|behandl*|lagr*|finns utanför eu|ees|europeisk* !inte !inga !aldrig !om !inget',
    'överför*|lämna*|behandl*|lagr* tredjel*|tredje_l* !inte !inga !aldrig !om',
  ],
  safeguards: [
    'standardavtalsklaus*|standardklaus*|modellklaus*',
    'adekvat*|adekvans*',
    'bindande_företagsbest*',
    'artikel_46|artikel_45|artikel_49',
    'uttryckligt_samtycke',
  ],
  frameworks: ['data_privacy_framework|dpf|ramen_för_dataskydd'],
  invalidSafeguards: ['privacy_shield|safe_harbor|safe_harbour'],
  authority: ['dataombudsman*|tillsynsmyndig*'],
  restriction: ['begräns* behandl*|rätt|begär*|be !åtkomst*'],
  restrictionGrounds: {
    accuracy: ['bestrid*|ifrågasätt*|anser|tvivla* korrekt*|riktig*|fel|felaktig*|oriktig*|stämmer|stämma'],
    unlawful: ['olaglig*|lagstrid*|strider_mot_lag*|mot_lag*'],
    claims: ['rättsligt|rättsliga anspråk*', 'anspråk*'],
    objection: [
      'invänd*|invänt|motsatt* vänt*|medan|prövas|prövar|utred*|avgör*|kontroll*|väger|bedöm*|så_länge|tills',
    ],
  },
  changesTold: ['ändr*|uppdater* berätta*|meddel*|informer*|underrätt*|publicer* !begär* !rättel*'],
  recordKinds: {
    customer: ['kunduppgift*|kundkort*|kunddata|grunduppgift*|kunder|kunderna|kundens_uppgift*'],
    order: ['beställ*|faktur*|verifikation*|köp*|bokför*'],
    consent: ['samtyck* !tills'],
    request: ['begäran|begäranden*|begäranden'],
    ipAddress: ['ip_adress*|ip|logguppgift*'],
    exportFile: ['filer|filen|export*|kopior'],
    log: ['logg|loggen|händelselogg*'],
    suppression: ['spärrlist*|förbud*'],
    material: ['papper*|manuel*|mapp*|material*'],
    disclosure: ['utlämn*'],
    hold: ['raderingshinder*|*hinder'],
    task: ['uppgiftslist*|arbete*|ärend*|utförda'],
    staff: ['personal*|anställd*|användar*'],
    breach: ['incident*'],
  },
  dataKinds: [
    { name: 'personbeteckning', said: ['personbeteckning*|personnummer* !inte !ingen !inga'], columns: [] },
    { name: 'födelsetid', said: ['födelsetid*|födelsedat*|ålder !inte'], columns: [] },
    {
      name: 'bankkontonummer',
      said: ['kontonummer*|bankkonto*|iban|kreditkort*|betalkort* !inte !inga'],
      columns: [],
    },
    { name: 'hälsouppgifter', said: ['hälsouppgift*|allergi*|sjukdom* !inte !inga'], columns: [] },
    { name: 'fotografi', said: ['fotografi*|videoinspel*|kamera* !inte !inga'], columns: [] },
    { name: 'lokaliseringsuppgifter', said: ['lokaliseringsuppg*|platsuppgift* !inte !inga'], columns: [] },
    { name: 'kön', said: ['kön !inte'], columns: [] },
    { name: 'kreditupplysningar', said: ['kreditupplys*|kreditvärd* !inte !inga'], columns: [] },
    { name: 'IP-adress', said: ['ip_adress*|ip'], columns: ['ip'] },
    { name: 'namn', said: ['namn|namnet|förnamn*|efternamn*'], columns: ['firstName', 'lastName'] },
    { name: 'organisation', said: ['organisation*|företag*|arbetsgivar*'], columns: ['organisation'] },
    { name: 'FO-nummer', said: ['fo_nummer*'], columns: ['businessId'] },
    { name: 'e-postadress', said: ['e_post*|kontaktuppgift*'], columns: ['email'] },
    { name: 'telefonnummer', said: ['telefon*|kontaktuppgift*'], columns: ['phone'] },
    {
      name: 'postadress',
      said: ['adress*|postadress*|gatuadress*|kontaktuppgift*'],
      apart: ['e postadress', 'e post adress', 'ip adress', 'webb adress'],
      columns: ['street', 'postcode', 'city', 'country'],
    },
    { name: 'webbplats', said: ['webbplats*|hemsid*|webbadress*'], columns: ['website'] },
    { name: 'faktureringsadress', said: ['faktur*'], columns: ['billingAddress'] },
    {
      name: 'beställningar',
      said: ['beställ*|köp*|faktur*'],
      columns: ['description', 'amount', 'date', 'invoiceNumber', 'invoiceState'],
    },
  ],
  groups: {
    relationship: ['kundförhåll*|kundrel*|kundnummer*|kundhistor*'],
    preference: ['samtyck*|*förbud*|val|valen|*marknadsför*'],
    administration: ['registrets_skötsel|skötsel*|administr*|anteckning*|logguppg*'],
  },
  conditional: 'om|när|medan|men|såvida|utom|eftersom|och_om|eller_om|och_när|eller_när',
  none: ['inte|inga|ingen|inget|aldrig'],
  noneDone: [
    'nej',
    'inte|inga|ingen|inget|aldrig fattas|fattar|görs|gör|används|använder|förekommer|sker|tillämpas|utförs|sådan|sådant|sådana|beslut*|profiler*|automat*',
  ],
  nothingTold: [
    'inget_att_*|ingenting_att_*|inget_särskilt_att_*|inget_speciellt_att_*|inget_känt|inte_känt',
  ],
  transfersUnknown: [
    'om|huruvida|vilket_land|vilka_länder överförs|överföras|förs|lagras|behandlas|finns ännu_inte|inte_ännu|inte_säga|vet_inte|inte_känt|inte_antecknat|oklart|utreds|vi_utreder',
  ],
  granted: ['du_kan|du_får|du_har|rätt'],
  denied: [
    'du_kan_inte|du_får_inte|har_inte_rätt|har_ingen_rätt|ingen_rätt !om !men',
    'kan_inte|får_inte|går_inte|inte_möjlig*|lämnar_inte|raderar_inte|rättar_inte !om !men !du_kan !du_får !har_rätt',
  ],
  profiled: ['vi_profilerar|profileras !om !inte !inga !aldrig'],
  automated: ['automat*|profiler*'],
  website: ['kakor|cookie*'],
};
