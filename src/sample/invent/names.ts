/** Common names of Finland; each person is put together by chance and is nobody. */
interface Names {
  given: readonly string[];
  family: readonly string[];
}

const list = (names: string): readonly string[] => names.split(' ');

/** Names by the language of the person; `en` are people from elsewhere. */
export const names: Record<'fi' | 'sv' | 'en', Names> = {
  fi: {
    given: list(
      'Maria Helena Anneli Johanna Kaarina Marjatta Hanna Liisa Anna Sofia Tuulikki Kristiina Elina Päivi Sari Tiina Minna Laura Sanna ' +
        'Riitta Aino Eeva Venla Juhani Olavi Antero Tapani Johannes Tapio Mikael Kalevi Matti Pekka Petri Mikko Jari Timo Antti Heikki ' +
        'Ville Jukka Kari Marko Janne Eino Onni Leo Väinö',
    ),
    family: list(
      'Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lehtinen Saarinen Salminen ' +
        'Heinonen Niemi Heikkilä Kinnunen Salonen Turunen Salo Laitinen Tuominen Rantanen Karjalainen Jokinen Mattila Savolainen ' +
        'Lahtinen Ahonen Ojala Leppänen Kallio Väisänen Räsänen Yli-Hietala',
    ),
  },
  sv: {
    given: list(
      'Anna Maria Ulla Karin Gunilla Camilla Heidi Åsa Linnea Ida Sofia Emma Jan Karl Erik Johan Mikael Christer Björn Kaj Göran Åke ' +
        'Oskar Anders Fredrik',
    ),
    family: list(
      'Johansson Nyman Lindholm Karlsson Andersson Eriksson Lindström Lindqvist Söderholm Björklund Holmberg Nyberg Sundström ' +
        'Öhman Westerlund Ström Backman Grönroos',
    ),
  },
  en: {
    given: list(
      'Katrin Tanel Natalia Sergei Emily James Lukas Anja Minh Linh Amina Yusuf Giulia Marek María Siân Łukasz',
    ),
    family: list(
      'Tamm Saar Ivanova Petrov Clarke O’Brien Müller Weiß Nguyen Tran Hassan Ali Rossi Nowak García Núñez Björgvinsdóttir',
    ),
  },
};

/** The first part of a company's name: places and plants, no trade marks. */
export const companyWords: Record<'fi' | 'sv', readonly string[]> = {
  fi: list(
    'Mansikkamäen Koivurannan Pajulahden Tuulikallion Ruskotien Hirvisalon Sammalkosken Lumiharjun Kanervakankaan Ahvensaaren',
  ),
  sv: list('Björklunda Havsviks Granbacka Strandängens Lillskärs Lingonmo'),
};

/** What such companies do, with their form. */
export const trades: Record<'fi' | 'sv', readonly string[]> = {
  fi: [
    'Leipomo Oy',
    'Huolto Oy',
    'Taloyhtiö Oy',
    'Puutarha Oy',
    'Tilitoimisto Oy',
    'Kuljetus Ky',
    'Päiväkoti ry',
    'Urheiluseura ry',
  ],
  sv: ['Bageri Ab', 'Trädgård Ab', 'Båtvarv Ab', 'Hembygdsförening rf'],
};
