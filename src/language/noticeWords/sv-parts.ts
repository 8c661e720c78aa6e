import type { NoticePartWords } from './types';

/** Advertising, but not `reklamation`: handling a complaint is part of a sale. */
export const svAdvertisements =
  '*reklam|*reklamen|reklamer|reklamerna|reklamutskick*|reklambrev*|reklampost*|reklammejl*|reklammeddeland*|reklamblad*|reklamkampanj*|reklamsyft*|reklamändamål*';

/** What headings and sentences say of the parts of a notice, in Swedish. */
export const svParts: NoticePartWords = {
  headings: {
    controller: [
      'personuppgiftsansvari* !intress* !gemensam*',
      'kontaktperson*|kontaktuppgift*|kontakt|kontakta !dataskyddsombud* !spar* !lagr*',
      'vem|vilka ansvar*|för_registret|är_vi',
      'registeransvari*|registerförare',
    ],
    jointControllers: ['gemensam*_personuppgift*|gemensamt_ansvar*'],
    representative: ['företrädare !laglig*'],
    officer: ['dataskyddsombud*'],
    purposes: ['ändamål*|syfte*', '*grund|*grunder|*grunden|*grunderna', 'varför|vad_använ*'],
    legitimateInterests: ['berättigad*|berättigat intress*', 'intresseavväg*|avvägning*'],
    subjects: [
      'registrerade_grup*|kategorier_av_registrerade|grupper_av_registrerade',
      'vems|vilka_personer|om_vem|vem_är_registrerad|registrerade',
      'vem|vilka gäller|berör|omfattar|omfattas',
    ],
    data: [
      'vilka|vad *uppgifter|information !länge',
      'uppgiftskategor*|kategorier|typer|grupper *uppgifter',
      'registrets_innehåll|uppgifter_i_registret|uppgifter_som|*datainnehåll*|personuppgifter_som',
    ],
    sources: ['*källa|*källor|*källorna', 'varifrån|var *uppgift*|kommer|får|samlar'],
    provision: [
      'måste|skyldig*|obligator*|frivillig*|lämnande|lämna|ge *uppgift*|lämna|ge',
      'lämnande_av_*uppgifter',
    ],
    recipients: [
      'mottagar*',
      '*lämnande|*lämnar|utläm* !skyldig* !måste',
      'vem får|ser',
      'personuppgiftsbiträde*|underleverantör*|delar',
    ],
    transfers: [
      '*överför*|utanför|utomlands|tredjel*|tredje_l* eu|ees|utanför|land|länder|tredjel*',
      'tredjeland*|tredje_l*',
    ],
    retention: [
      '*lagring*|*lagras|*bevar*|förvar*|sparar|sparas',
      'hur_länge',
      'radering|gallring !rätt !rättelse* !rätta !korrig*',
    ],
    materials: ['manuel*|papper*'],
    protection: ['skydd|skyddas|skyddar|skyddet|säkerhet*|datasäkerhet*|informationssäkerhet*'],
    website: ['kakor|cookie*', 'webbplats*|webben|analys*|besökar*'],
    automatedDecisions: ['automat*', 'profiler*'],
    access: ['insyn*|tillgång|kopia|granska|granskning*|kontrollrätt*'],
    rectification: ['rätta|rättelse*|rättade|korrig*|rättas'],
    erasure: ['rätt|begär*|få|rättelse*|rätta|korrig* rader*|bort*', 'bortglömd|glömd|bli_glömd'],
    restriction: ['begräns*'],
    portability: ['*portab*', 'flytta|överföra|flyttas uppgift*|rätt|annan|annat'],
    objection: ['invänd*|motsätta*'],
    directMarketing: ['*marknadsför* förb*|invänd*|rätt|motsätt*|säga_nej'],
    publication: ['publicer*'],
    withdrawal: ['samtyck* återkall*|återta*|ta_tillbaka', 'återkall*'],
    exercise: ['utöva*|använder_du|använda|begäran|begära|hur_du rättig*|begär*|använ*'],
    complaint: ['klag*', 'tillsynsmyndig*', 'dataombudsman*', 'rättsmedel', 'nöjd|missnöjd'],
    other: ['övrigt|övriga|annat'],
    changes: ['ändr*', 'uppdater*', 'version*', 'giltig*'],
  },
  rightsHeading: ['rättigheter*|rättigheterna !åtkomst* !utöva* !användar*'],
  told: {
    controller: [
      'personuppgiftsansvari* är|för|namn|ansvarar|s',
      'för_registret|ansvarar_för register*|behandl*',
    ],
    purposes: [
      'använ*|behandl*|saml*|behöv* för|ändamål*|syfte* sköt*|hantera*|lever*|skicka*|marknadsför*|faktur*|kund*|bokför*|ändamål*',
    ],
    materials: ['papper*|manuel* lås*|skåp*|mapp*|förstör*|obehörig*'],
    publication: ['publicer* lov|tillstånd|samtyck*|förbj*|förbud*'],
    subjects: [
      'register*|behandlar|uppgifter|gäller kund|kunder|kunders|kontaktperson*|personer|medlem*|besökar*|patienter*|invånar*|hyresgäst*|gäster*|deltagar*|prenumerant* !rätt !dataskyddsombud*',
    ],
    data: ['namn|namnet|förnamn|efternamn *adress*|telefon*|e_post*|kontaktuppgift*'],
    sources: [
      '*uppgift*|dem|vi|de får|fås|samlas|samlar|kommer|hämta* dig|kund*|själv|blankett*|formulär*|beställ*|person*|register*',
      'källa*|källor* kund*|själv*|du|registrerad*',
    ],
    provision: [
      'skyldig*|måste|obligator*|frivillig*|krav|krävs|kräver|nödvändig*|behöv*|behövs lämna*|ge|ger|uppgiv*|uppge *uppgift*|namn|adress*|dem|det !begäran',
      'obligator*|nödvändig*|behövs|krävs *uppgift*|namn|adress* avtal*|beställ*|köp*|tjänst*',
      'utan *uppgift*|dem|dessa inte|kan',
      'om_du inte lämnar|ger|vill|uppger !samtyck*',
    ],
    recipients: [
      'lämna*|utläm*|delar|ges|överlämn*|mottagar*|biträde*|får *uppgift*|dem !rätt !begär* !utanför !kopia !du_lämnar',
      'lämnar_inte_ut|inte_ut *uppgift*',
    ],
    transfers: [
      'inom_eu|inom_ees|inom_europeisk* behandl*|lagr*|finns|stannar|spara*',
      'eu|ees|europeisk*|tredjel*|tredje_l* utanför|länder|land|tredjel*|tredje_l* överför*|behandl*|lagr*|flytt*|finns|lämna*|förs',
    ],
    retention: [
      'bevar*|lagr*|förvar*|spara* år|månad*|dag*|veck*|länge|tills|till|tid|under',
      'rader*|förstör*|gallr* år|månad*|efter|när *uppgift* !rätt !begär*',
    ],
    protection: [
      'skydd*|säker*|lösenord*|krypter*|lås*|åtkomst*|brandvägg*|säkerhetskop*|sekretess*|tystnadsplikt* !dataskyddsombud* !dataskyddsförord*',
      'bara|endast|behörig* personer|person|personal*|anställd*|kommer_åt|ser',
    ],
    website: ['kakor|cookie*|ip'],
    automatedDecisions: ['automat* besl*|behandl*', 'profiler*'],
    access: [
      'rätt|kan|får|begär* tillgång|insyn|kopia|granska|kontrollera|ta_del|veta *uppgift*|vilka|vad|dem !olaglig*',
      'rätt|kan|får|be|begära få_se|se_vilka|se_dina|se_de',
      'rätt_till_insyn|rätt_till_tillgång|rätt_att_få_tillgång|kontrollrätt*',
    ],
    rectification: [
      'rätta|rättas|rättade|rättar|rättelse*|korriger*|komplettera* felaktig*|fel|rätt|begär*|be|oriktig*|bristfäll* !bestrid*',
    ],
    erasure: ['rader*|utplån*|bortglömd|glömd rätt|begär*|be|få|kan !samtyck* !olaglig* !motsätter'],
    restriction: ['begräns* rätt|begär*|be|behandl* !åtkomst*'],
    portability: [
      '*portab*',
      'maskinläsbar*|strukturerat*',
      'överför*|flytta* annan|annat|annans rätt|kan|få|begär* !eu !ees',
      'flytta *uppgift* rätt|kan|få',
    ],
    objection: ['invänd*|motsätta* !*marknadsför* !behov', 'invänd* behandl*'],
    directMarketing: [
      `*marknadsför*|${svAdvertisements} förbj*|förbud*|invänd*|motsätt*|nej|avböj*|avsluta*`,
    ],
    withdrawal: ['återkall*|återta*|ta_tillbaka samtyck*|det'],
    exercise: [
      'begär*|rätt|rättig*|utöva* e_post*|blankett*|formulär*|telefon*|ring*|brev*|post|adress*|kontakt*|skriv*',
      'skriv|ring|mejla|kontakta till|oss|mig',
    ],
    answerTime: [
      'månad*|veck*|dagar|dröjsmål* svar*|besvar*',
      'månad*|veck*|dagar|dröjsmål* begär* inom|hantera*',
    ],
    freeOfCharge: [
      'avgiftsfri*|kostnadsfri*|gratis|utan_avgift|kostar_ingenting|kostar_inget|ingen_avgift|inga_avgifter|utan_kostnad|utan_extra_kostnad|tar_inget_betalt',
    ],
    complaint: [
      'klag*|klagomål* tillsyn*|dataombudsman*|myndig*',
      'dataombudsman*|tillsynsmyndig* vända|kontakta|föra|hänskjuta|anmäla',
    ],
    changes: [
      'datum|daterad|daterat|granskad|granskat 20*',
      'uppdater*|version*|ändr*|senast|daterad|publicerad* 20*|beskrivning*|denna|version*|senast',
    ],
  },
};
