/** A town with one of its postcodes; streets are of kinds that every town has. */
export interface Place {
  postcode: string;
  city: string;
}

const placesOf = (text: string): readonly Place[] =>
  text.split(', ').map((pair) => ({ postcode: pair.slice(0, 5), city: pair.slice(6) }));

/** Real towns by the language of the person's address. */
export const places: Record<'fi' | 'sv', readonly Place[]> = {
  fi: placesOf(
    '00100 Helsinki, 00530 Helsinki, 02100 Espoo, 01300 Vantaa, 20100 Turku, 33100 Tampere, 33720 Tampere, 90100 Oulu, 40100 Jyväskylä, ' +
      '70100 Kuopio, 15110 Lahti, 80100 Joensuu, 53100 Lappeenranta, 60100 Seinäjoki, 96100 Rovaniemi, 28100 Pori, 13100 Hämeenlinna, ' +
      '50100 Mikkeli, 45100 Kouvola, 87100 Kajaani, 99800 Ivalo, 57130 Savonlinna',
  ),
  sv: placesOf(
    '65100 Vasa, 06100 Borgå, 10600 Ekenäs, 22100 Mariehamn, 68600 Jakobstad, 20700 Åbo, 02700 Grankulla, 64200 Närpes, 21600 Pargas',
  ),
};

/** The first parts of street names. */
export const streets: Record<'fi' | 'sv', readonly string[]> = {
  fi: 'Koivu Mänty Kuusi Pihlaja Kallio Ranta Puisto Koulu Asema Harju Niitty Lehto Myllymäen Kirkko Satama'.split(
    ' ',
  ),
  sv: 'Björk Tall Strand Park Skol Stations Ås Ängs Kvarn Kyrko Hamn'.split(' '),
};

/** The last parts of street names. */
export const ways: Record<'fi' | 'sv', readonly string[]> = {
  fi: ['tie', 'katu', 'kuja', 'polku'],
  sv: ['vägen', 'gatan', 'gränden', 'stigen'],
};
