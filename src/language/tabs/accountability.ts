import { id } from './shared';
import type { TabTexts } from './types';

/** What the controller has to account for: how data is processed, and what went wrong with it. */
export const accountabilityTabs: TabTexts<'processing' | 'breaches'> = {
  processing: {
    title: { fi: 'Käsittelytoimet', sv: 'Behandlingar', en: 'Processing' },
    note: {
      fi: 'Yksi rivi on yksi käsittelytoimi selosteessa käsittelytoimista (tietosuoja-asetus, 30 artikla).',
      sv: 'En rad är en behandling i registret över behandling (dataskyddsförordningen, artikel 30).',
      en: 'One row is one activity in the record of processing activities (GDPR, Article 30).',
    },
    columns: {
      id: {
        title: { fi: 'Tunniste', sv: 'Id', en: 'ID' },
        note: {
          fi: 'Käyttötarkoituksen tunniste.',
          sv: 'Ändamålets id.',
          en: 'The ID of the purpose.',
        },
      },
      purpose: {
        title: { fi: 'Käyttötarkoitus', sv: 'Ändamål', en: 'Purpose' },
        note: {
          fi: 'Mihin tietoja käytetään.',
          sv: 'Vad uppgifterna används till.',
          en: 'What the data is used for.',
        },
      },
      basis: {
        title: { fi: 'Oikeusperuste', sv: 'Rättslig grund', en: 'Legal basis' },
        note: {
          fi: 'Millä perusteella tietoja käsitellään, ja oikeutettu etu, jos se on peruste.',
          sv: 'På vilken grund uppgifterna behandlas, och det berättigade intresset om det är grunden.',
          en: 'On which basis the data is processed, and the legitimate interest where that is the basis.',
        },
      },
      subjects: {
        title: { fi: 'Rekisteröidyt', sv: 'Registrerade', en: 'Data subjects' },
        note: {
          fi: 'Kenen tietoja käsitellään.',
          sv: 'Vems uppgifter som behandlas.',
          en: 'Whose data is processed.',
        },
      },
      data: {
        title: { fi: 'Henkilötiedot', sv: 'Personuppgifter', en: 'Personal data' },
        note: {
          fi: 'Tietojen ryhmät. Omat lisäsarakkeesi nimetään vain selosteen tiedostoissa, samoin sarakkeet, joissa on tietoja, vaikka unusedColumns nimeää ne.',
          sv: 'Kategorierna av uppgifter. Dina egna kolumner nämns bara i filerna, liksom kolumner som innehåller uppgifter fast unusedColumns nämner dem.',
          en: 'The categories of data. Columns of your own are named only in the files of the record, and so are columns that hold data although unusedColumns names them.',
        },
        formerNotes: [
          {
            fi: 'Tietojen ryhmät. Omat lisäsarakkeesi nimetään selosteen tiedostoissa.',
            sv: 'Kategorierna av uppgifter. Dina egna kolumner nämns i filerna.',
            en: 'The categories of data. Columns of your own are named in the files of the record.',
          },
        ],
      },
      recipients: {
        title: { fi: 'Vastaanottajat', sv: 'Mottagare', en: 'Recipients' },
        note: {
          fi: 'Kenelle tietoja voidaan luovuttaa.',
          sv: 'Till vem uppgifter kan lämnas ut.',
          en: 'To whom data may be given.',
        },
      },
      transfers: {
        title: { fi: 'Siirrot', sv: 'Överföringar', en: 'Transfers' },
        note: {
          fi: 'Siirrot EU- ja ETA-alueen ulkopuolelle ja niiden suojatoimet.',
          sv: 'Överföringar utanför EU och EES och deras skyddsåtgärder.',
          en: 'Transfers outside the EU and EEA, and their safeguards.',
        },
      },
      limits: {
        title: { fi: 'Säilytysajat', sv: 'Lagringstider', en: 'Time limits' },
        note: {
          fi: 'Milloin tiedot poistetaan.',
          sv: 'När uppgifterna raderas.',
          en: 'When the data is erased.',
        },
      },
      security: {
        title: { fi: 'Turvatoimet', sv: 'Säkerhetsåtgärder', en: 'Security measures' },
        note: {
          fi: 'Yleinen kuvaus siitä, miten tiedot suojataan. Omat sanasi kirjoitat asetukseen securityMeasures.',
          sv: 'En allmän beskrivning av hur uppgifterna skyddas. Dina egna ord skriver du i inställningen securityMeasures.',
          en: 'A general description of how the data is protected. Your own words go into the setting securityMeasures.',
        },
      },
    },
  },
  breaches: {
    title: { fi: 'Tietoturvaloukkaukset', sv: 'Personuppgiftsincidenter', en: 'Data breaches' },
    note: {
      fi: 'Yksi rivi on yksi henkilötietojen tietoturvaloukkaus. Jokainen kirjataan (33 artikla).',
      sv: 'En rad är en personuppgiftsincident. Varje incident antecknas (artikel 33).',
      en: 'One row is one personal data breach. Every breach is written down (Article 33).',
    },
    columns: {
      id,
      awareAt: {
        title: { fi: 'Havaittu', sv: 'Upptäckt', en: 'Aware at' },
        note: {
          fi: 'Milloin loukkaus tuli tietoon. Siitä alkaa 72 tuntia.',
          sv: 'När incidenten blev känd. Därifrån räknas 72 timmar.',
          en: 'When you became aware of the breach. The 72 hours run from then.',
        },
      },
      description: {
        title: { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
        note: { fi: 'Mitä tapahtui.', sv: 'Vad som hände.', en: 'What happened.' },
      },
      nature: {
        title: { fi: 'Mitä menetettiin', sv: 'Vad som förlorades', en: 'What was lost' },
        note: {
          fi: 'Luottamuksellisuus (joku sai nähdä tiedot), eheys (tiedot muuttuivat) tai saatavuus (tiedot katosivat). Monta erotetaan puolipisteellä.',
          sv: 'Konfidentialitet (någon fick se uppgifterna), riktighet (uppgifterna ändrades) eller tillgänglighet (uppgifterna försvann). Flera skiljs åt med semikolon.',
          en: 'Confidentiality (somebody could see the data), integrity (the data changed) or availability (the data is gone). Semicolons part several.',
        },
      },
      kinds: {
        title: { fi: 'Tiedot ja henkilöt', sv: 'Uppgifter och personer', en: 'Data and people' },
        note: {
          fi: 'Millaisia tietoja ja mitä henkilöryhmiä loukkaus koskee.',
          sv: 'Vilka slags uppgifter och vilka grupper av personer incidenten gäller.',
          en: 'The kinds of data and of people concerned.',
        },
      },
      numbers: {
        title: { fi: 'Määrät', sv: 'Antal', en: 'Numbers' },
        note: {
          fi: 'Kuinka monta henkilöä ja tietuetta, arvionakin.',
          sv: 'Hur många personer och poster, också uppskattat.',
          en: 'How many people and records, roughly if need be.',
        },
      },
      consequences: {
        title: { fi: 'Seuraukset', sv: 'Följder', en: 'Consequences' },
        note: {
          fi: 'Mitä loukkauksesta todennäköisesti seuraa henkilöille.',
          sv: 'Vad incidenten sannolikt leder till för personerna.',
          en: 'What is likely to follow for the people.',
        },
      },
      circumstances: {
        title: { fi: 'Olosuhteet', sv: 'Omständigheter', en: 'Circumstances' },
        note: {
          fi: 'Mitkä väittämät pitivät paikkansa, kun riskiä arvioitiin. Ne merkitään tietoturvaloukkausten ikkunassa.',
          sv: 'Vilka påståenden som stämde när risken bedömdes. De markeras i fönstret för personuppgiftsincidenter.',
          en: 'What was so when the risk was assessed. Ticked in the window of data breaches.',
        },
      },
      risk: {
        title: { fi: 'Riski', sv: 'Risk', en: 'Risk' },
        note: {
          fi: 'Riski henkilöille. Jos riski on korkea, kerro heillekin (34 artikla).',
          sv: 'Risken för personerna. Om den är hög, informera också dem (artikel 34).',
          en: 'The risk to the people. If it is high, tell them too (Article 34).',
        },
      },
      riskReasons: {
        title: { fi: 'Riskin perustelut', sv: 'Skäl för risken', en: 'Risk reasons' },
        note: {
          fi: 'Miksi riski on tämä. Ilman kirjattuja perusteluja loukkaus on ilmoitettava, vaikka riski olisi epätodennäköinen.',
          sv: 'Varför risken är denna. Utan antecknade skäl ska incidenten anmälas även om risken är osannolik.',
          en: 'Why the risk is this one. Without reasons in writing the breach has to be notified even if the risk is unlikely.',
        },
      },
      toldAuthorityAt: {
        title: { fi: 'Ilmoitettu viranomaiselle', sv: 'Anmäld till myndigheten', en: 'Authority told at' },
        note: {
          fi: 'Milloin tietosuojavaltuutetulle ilmoitettiin. Kirjoita kellonaikakin: pelkkä päivä luetaan päivän viimeiseksi minuutiksi.',
          sv: 'När dataombudsmannen underrättades. Skriv också klockslaget: enbart en dag räknas som dagens sista minut.',
          en: 'When the Data Protection Ombudsman was told. Write the time of day, too: a day alone counts as its last minute.',
        },
      },
      toldPeopleAt: {
        title: { fi: 'Ilmoitettu henkilöille', sv: 'Personer informerade', en: 'People told at' },
        note: {
          fi: 'Milloin rekisteröidyille kerrottiin.',
          sv: 'När de registrerade informerades.',
          en: 'When the data subjects were told.',
        },
      },
      reasonsForDelay: {
        title: { fi: 'Viivästyksen syyt', sv: 'Skäl till dröjsmål', en: 'Reasons for delay' },
        note: {
          fi: 'Miksi ilmoitus tehtiin yli 72 tunnin kuluttua.',
          sv: 'Varför anmälan gjordes efter mer än 72 timmar.',
          en: 'Why the authority was told after more than 72 hours.',
        },
      },
      measures: {
        title: { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Measures' },
        note: {
          fi: 'Mitä tehtiin ja miten se estetään jatkossa.',
          sv: 'Vad som gjordes och hur det förhindras i fortsättningen.',
          en: 'What was done, and how it is prevented from now on.',
        },
      },
      exception: {
        title: { fi: 'Poikkeus', sv: 'Undantag', en: 'Exception' },
        note: {
          fi: 'Miksi henkilöille ei kerrota yksittäin, vaikka riski on korkea (34 artiklan 3 kohta).',
          sv: 'Varför personerna inte informeras var för sig trots att risken är hög (artikel 34.3).',
          en: 'Why the people are not told one by one although the risk is high (Article 34(3)).',
        },
      },
      exceptionReasons: {
        title: { fi: 'Poikkeuksen perustelut', sv: 'Skäl för undantaget', en: 'Exception reasons' },
        note: {
          fi: 'Miksi poikkeus sopii tähän. Ilman perusteluja henkilöille on kerrottava.',
          sv: 'Varför undantaget gäller här. Utan skäl ska personerna informeras.',
          en: 'Why the exception fits here. Without reasons the people have to be told.',
        },
      },
      contact: {
        title: { fi: 'Lisätietojen antaja', sv: 'Kontaktpunkt', en: 'Contact point' },
        note: {
          fi: 'Kuka kertoo loukkauksesta lisää, jos muu kuin asetusten yhteyshenkilö.',
          sv: 'Vem som berättar mer om incidenten, om någon annan än kontaktpersonen i inställningarna.',
          en: 'Who tells more of the breach, if not the contact person of the settings.',
        },
      },
      closedOn: {
        title: { fi: 'Päätetty', sv: 'Avslutad', en: 'Closed on' },
        note: {
          fi: 'Päivä, jona asia saatiin käsiteltyä. Tyhjä, jos tietoja vielä täydennetään.',
          sv: 'Dagen då saken blev utredd. Tom om uppgifterna ännu kompletteras.',
          en: 'The day when the matter was done with. Blank while more is to come.',
        },
      },
      reminded: {
        title: { fi: 'Muistutettu', sv: 'Påmind', en: 'Reminded on' },
        note: {
          fi: 'Päivä, jona omistajaa viimeksi muistutettiin. Rekisteri kirjoittaa tämän.',
          sv: 'Dagen då ägaren senast påmindes. Registret skriver detta.',
          en: 'The day when the owner was last reminded. Written by the register.',
        },
      },
    },
  },
};
