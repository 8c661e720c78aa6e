import type { NoticeDemandWords } from './types';

/** What notices demand of whoever makes a request, in Swedish. */
export const svDemands: NoticeDemandWords = {
  request: ' begäran ',
  signature: [
    // Told to do it: whoever prints and signs a form has no choice.
    'underteckna|skriv_under|underteckna_den skriv_ut|fyll_i|ta_med|lämna|skicka|posta begär*|insyn*|rätt*|blankett*|formulär* !inte !kan !får !eller !behöver_inte',
    'underteckn*|underskri*|skriva_under|skriven_under måste|ska|skall|krävs|kräver|bör|endast|bara|skicka* begär*|brev*|blankett*|insyn*|handling*|ansökan !inte !utan !ingen !får !sekretess* !tystnadspl* !förbind* !varken !inga !behövs',
    // Whatever else may be done: in how it may be sent, a sentence permits something and still demands this.
    'måste_vara_underteckn*|måste_vara_*_underteckn*|ska_vara_underteckn*|ska_vara_*_underteckn*|skall_vara_underteckn*|skall_vara_*_underteckn*|bör_vara_underteckn*|bör_vara_*_underteckn*|måste_undertecknas|ska_undertecknas|skall_undertecknas|måste_underteckna|måste_skriva_under|kräver_underskrift|kräver_*_underskrift|kräver_din_underskrift|krävs_underskrift|krävs_*_underskrift|underskrift_krävs|underskrift_är_obligatorisk begär*|insyn*|rätt*|blankett*|ansökan|handling* !varken !ingen !inga !inte_krävs !krävs_inte !sekretess* !tystnadspl* !förbind*',
    'inte_utan_underskrift|inte_utan_*_underskrift|inte_*_utan_underskrift|inte_*_utan_*_underskrift|inte_*_*_utan_underskrift|inte_*_*_*_utan_underskrift|inte_*_*_utan_*_underskrift|inte_*_*_*_utan_*_underskrift|osignerad*_*_inte|inte_*_osignerade|inte_*_begäranden_utan_underskrift begär*|insyn*|rätt*|blankett*|ansökan !behöver_inte !sekretess* !tystnadspl*',
    'underteckn*|underskri* endast|bara|enbart kan|får begär*|insyn*|rättig* !inte_bara !inte_endast !utan !ingen !inga',
  ],
  form: [
    'blankett*|formulär* skriv_ut|skrivs_ut|utskriv*|papper* skicka*|lämna*|posta*|ta_med|hämta*|per_post begär*|insyn*|rätt* !inte !får !kan !eller !e_post* !ingen !inga',
    'blankett*|formulär*|brev|skriftligen|skriftligt|personligen görs|framställs|lämnas|skickas begär* !kopia* !kopian !uppgifterna_lämnas !uppgifterna_skickas !inte !får !kan !eller !e_post* !ingen !inga !svar*',
    'skriftlig*|papper*|brev|brevledes|per_post|personligen måste|ska|skall|krävs|kräver|bör|endast|bara begär*|insyn*|rätt*|invänd*|återkall* !inte !får !kan !svar* !vägr* !eller_per_telefon !eller_telefon* !eller_ring* !e_post*',
    'blankett*|formulär* måste|ska|skall|krävs|endast begär*|rättig* !inte !får !kan !e_post* !varken !ingen !inga',
    'skriftlig*|papper*|brev|brevledes|per_post|personligen|blankett*|formulär* endast|bara|enbart kan|får begär*|insyn*|rättig*|invänd*|återkall* !inte_bara !inte_endast !e_post* !svar* !vägr*',
  ],
  identity: [
    'personbeteckning*|pass|passet|körkort*|identitetskort*|identitetsbevis* måste|ska|skall|krävs|kräver|behövs|behöver|bifoga*|ta_med|visa|visa_upp|alltid begär*|insyn* !tvivel* !tvivla* !vid_behov !inte !skriv_ingen',
  ],
  fee: [
    'en_gång_om_året|en_gång_per_år gratis|avgiftsfri*|kostnadsfri*',
    'första begär*|insyn* år|året|årligen gratis|avgiftsfri*|kostnadsfri* !uppenbart !orimlig*',
    'avgift*|kostnad*|euro|pris begär*|kopia*|insyn*|uppgift*|utdrag*|registerutdrag*|svar|svaret !ingen !inga !inte !utan !uppenbart !orimlig* !avgiftsfri*',
  ],
};
