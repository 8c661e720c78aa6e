import type { NoticeDemandWords } from './types';

/** What notices demand of whoever makes a request, in Finnish. */
export const fiDemands: NoticeDemandWords = {
  request: ' pyyntö ',
  signature: [
    // Told to do it: whoever prints and signs a form has no choice.
    'allekirjoita tulosta|täytä|tuo|toimita|palauta|lähetä|liitä pyyn*|*pyyntö*|*lomak* !voit !voi !tai !älä !ei_tarvi* !halutes*',
    '*allekirjoit* tulee|pitää|täyty*|vaadi*|vaati*|vaatii|edellyt*|on|olla|oltava|lähet*|toimit*|esit*|tehdään|tehdä|*ttava|*ttävä|vain|ainoastaan|käsitel* pyyn*|*pyyntö*|tarkast*|tarkist*|oike*|kirje*|*lomak*|kirjall*|asiakirj*|ilmoitu*|hakemu*|vaatimu* !ei_tarvi* !ei_vaadi* !emme_vaadi* !ei_edellyt* !emme_edellyt* !ei_pyyde* !ilman !ei_tarvitse !halutes* !voit !voi !sitoumu* !vaitiolo* !salassapito* !allekirjoitusta_eikä',
    // Whatever else may be done: in how it may be sent, a sentence permits something and still demands this.
    'tulee_olla_allekirjoitet*|tulee_olla_*_allekirjoitet*|pitää_olla_allekirjoitet*|pitää_olla_*_allekirjoitet*|täytyy_olla_allekirjoitet*|täytyy_olla_*_allekirjoitet*|oltava_allekirjoitet*|oltava_*_allekirjoitet*|on_allekirjoitettava|on_*_allekirjoitettava|tulee_allekirjoittaa|tulee_*_allekirjoittaa|pitää_allekirjoittaa|täytyy_allekirjoittaa|vaaditaan_allekirjoitus|vaaditaan_*_allekirjoitus|vaadimme_allekirjoituksen|vaadimme_*_allekirjoituksen|allekirjoitus_vaaditaan|edellyttää_allekirjoitusta|edellyttää_*_allekirjoitusta|allekirjoitus_on_pakollinen pyyn*|*pyyntö*|tarkast*|tarkist*|oike*|*lomak*|hakemu*|vaatimu* !sitoumu* !vaitiolo* !salassapito*',
    'ei_ilman_allekirjoitu*|ei_*_ilman_allekirjoitu*|ei_*_ilman_*_allekirjoitu*|ei_*_*_ilman_allekirjoitu*|emme_*_ilman_allekirjoitu*|emme_*_*_ilman_allekirjoitu*|emme_*_*_*_ilman_allekirjoitu*|emme_*_allekirjoittamat*|ei_*_allekirjoittamat*|allekirjoittamat*_*_ei|allekirjoittamat*_*_emme|allekirjoittamat*_*_hylätään pyyn*|*pyyntö*|tarkast*|tarkist*|oike*|*lomak*|hakemu*|vaatimu* !ei_tarvi* !sitoumu* !vaitiolo*',
    '*allekirjoit* vain|ainoastaan voi|voit pyyn*|*pyyntö*|tarkast*|oike*|kirje*|*lomak* !ei_tarvi* !ei_vaadi* !emme_vaadi* !ilman !halutes* !vaitiolo* !salassapito*',
  ],
  form: [
    '*lomak*|*lomakkeella tulost* posti*|toimit*|lähet*|tuo|tuoda*|palaut*|vastaanot*|myymälä* pyyn*|*pyyntö*|tarkast*|oikeu* !voit !voi !tai !ei_tarvi* !ei_vaadi* !emme_vaadi* !halutes* !sähköposti*',
    '*lomakkeella|kirjeellä|kirjeitse|postitse|kirjallisesti|henkilökohtaisesti tehdään|esitetään|toimitetaan|jätetään|lähetetään pyyn*|*pyyntö*|tarkast* !jäljennö* !kopio* !tiedot_lähetetään !tiedot_toimitetaan !voit !voi !voidaan !tai !sekä !myös !ei !emme !halutes* !sähköposti* !vastau* !vastaam*',
    '*kirjalli*|paperi*|paperil*|kirjeitse|postitse|henkilökohtai* tulee|pitää|täyty*|vaadi*|vaati*|vaatii|edellyt*|on_*ttava|on_*ttävä|on_tehtävä|on_oltava|vain|ainoastaan|*ttava|*ttävä|tehtävä pyyn*|*pyyntö*|tarkast*|tarkist*|oikais*|oikeu*|kiel*|vaatimu*|perua|peruut*|perum* !ei_tarvi* !ei_vaadi* !emme_vaadi* !ei_edellyt* !emme_edellyt* !ei_ole_pakol* !halutes* !voit !vastaam* !vastaus* !kieltäydy* !kieltäyt* !perustel* !todistu* !tai_puhelimitse !puhelimitse_tai !tai_puhelimella !tai_soit* !sähköpostitse !sähköpostilla',
    '*lomak*|*lomakkeella pyyn*|*pyyntö*|tarkast*|oikeu* tulee|pitää|täyty*|on_*ttava|on_*ttävä|on_tehtävä|vain|ainoastaan !ei_tarvi* !voit !halutes* !ei_ole_pakol* !ei_vaadi* !emme_vaadi* !emme_edellyt* !ei_edellyt* !sähköposti*',
    '*kirjallis*|paperi*|kirjeitse|postitse|henkilökohtaisesti|*lomakkeella vain|ainoastaan voi|voit pyyn*|*pyyntö*|tarkast*|oikais*|oikeu*|peruut* !ei_vain !ei_ainoastaan !sähköposti* !vastau* !kieltäydy* !kieltäyt* !ei_tarvi* !emme_vaadi*',
  ],
  identity: [
    'henkilötunnu*|henkilötunnuk*|passi*|ajokort*|henkilökort*|henkilöllisyystod*|henkilöllisyystodistu* tulee|pitää|täyty*|on|liit*|lähet*|esit*|ilmoit*|vaadi*|vaati*|tarvitaan|tarvitsemme|tuo|näytä|mukaan pyyn*|*pyyntö*|tarkast*|oikeu* !ei_tarvi* !emme !ei_vaadi* !ei_pyyde* !epäi* !epäily* !epäsel* !tarvittaessa !älä',
  ],
  fee: [
    'kerran_vuodessa maksutta|maksuton*|maksuttom*|ilmai*',
    'ensimmäi*|yksi_pyyntö|yhden_pyynnön pyyn*|*pyyntö*|tarkast* vuo* maksutta|maksuton*|maksuttom*|ilmai* !ilmeis* !kohtuut*',
    'tarkast*|tarkist*|pyyn*|*pyyntö*|jäljennö*|kopio*|ote|otteen|otteesta|*rekisteriot*|vastau* maksu|maksun|maksullis*|hinta|euro*|toimitusmaksu*|käsittelymaksu*|kulut|toimistokulu*|käsittelykulu*|postikulu*|kustannu* !emme !ei !maksutta !maksuton* !ilmeis* !kohtuut* !ilmai* !ilman !eikä !ellei',
  ],
};
