import { id } from './shared';
import type { TabTexts } from './types';

/** The requests of data subjects. */
export const requestTabs: TabTexts<'requests'> = {
  requests: {
    title: { fi: 'Pyynnöt', sv: 'Begäranden', en: 'Requests' },
    note: {
      fi: 'Yksi rivi on yksi rekisteröidyn pyyntö, tulipa se mitä kautta tahansa.',
      sv: 'En rad är en begäran från en registrerad, oavsett hur den kom.',
      en: 'One row is one request by a data subject, whichever way it came.',
    },
    columns: {
      id,
      receivedOn: {
        title: { fi: 'Vastaanotettu', sv: 'Mottagen', en: 'Received on' },
        note: {
          fi: 'Päivä, jona pyyntö tuli, myös viikonloppuna. Määräaika lasketaan siitä.',
          sv: 'Dagen då begäran kom, också under ett veckoslut. Tidsfristen räknas från den.',
          en: 'The day on which the request came, weekends included. The time limit is counted from it.',
        },
      },
      channel: {
        title: { fi: 'Kanava', sv: 'Kanal', en: 'Channel' },
        note: {
          fi: 'Mitä kautta pyyntö tuli. Mikä tahansa tapa kelpaa.',
          sv: 'Hur begäran kom. Vilket sätt som helst duger.',
          en: 'How the request came. Any way will do.',
        },
      },
      language: {
        title: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
        note: {
          fi: 'Kieli, jolla vastataan.',
          sv: 'Språket som svaret ges på.',
          en: 'The language of the answer.',
        },
      },
      right: {
        title: { fi: 'Oikeus', sv: 'Rättighet', en: 'Right' },
        note: {
          fi: 'Mitä oikeutta henkilö käyttää.',
          sv: 'Vilken rättighet personen använder.',
          en: 'Which right the person uses.',
        },
      },
      name: {
        title: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
        note: {
          fi: 'Pyytäjän nimi.',
          sv: 'Namnet på den som begär.',
          en: 'The name of the person who asks.',
        },
      },
      email: {
        title: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
        note: {
          fi: 'Pyytäjän sähköpostiosoite.',
          sv: 'E-postadressen till den som begär.',
          en: 'The e-mail address of the person who asks.',
        },
      },
      phone: {
        title: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
        note: {
          fi: 'Pyytäjän puhelinnumero.',
          sv: 'Telefonnumret till den som begär.',
          en: 'The phone number of the person who asks.',
        },
      },
      organisation: {
        title: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
        note: {
          fi: 'Yritys tai yhteisö, jonka puolesta henkilö on asioinut.',
          sv: 'Företaget eller sammanslutningen som personen har företrätt.',
          en: 'The company or association for which the person has acted.',
        },
      },
      details: {
        title: { fi: 'Sisältö', sv: 'Innehåll', en: 'Details' },
        note: {
          fi: 'Mitä henkilö pyytää, hänen omin sanoin.',
          sv: 'Vad personen begär, med egna ord.',
          en: 'What the person asks for, in the person’s own words.',
        },
      },
      customer: {
        title: { fi: 'Asiakas', sv: 'Kund', en: 'Customer' },
        note: {
          fi: 'Asiakkaan tunniste, kun pyytäjä on tunnistettu rekisteristä.',
          sv: 'Kundens id, när den som begär har hittats i registret.',
          en: 'The customer’s ID, once the person has been found in the register.',
        },
      },
      identity: {
        title: { fi: 'Henkilöllisyys', sv: 'Identitet', en: 'Identity' },
        note: {
          fi: 'Täytä vain, jos henkilöllisyydestä on perusteltu epäily (12 artiklan 6 kohta).',
          sv: 'Fyll i bara om det finns rimliga skäl att betvivla identiteten (artikel 12.6).',
          en: 'Fill in only on reasonable doubt of the identity (Article 12(6)).',
        },
      },
      identityDetails: {
        title: { fi: 'Epäily ja varmistus', sv: 'Tvivel och bekräftelse', en: 'Doubt and proof' },
        note: {
          fi: 'Mikä epäilyn herätti ja miten henkilöllisyys varmistettiin. Älä tallenna asiakirjan kopiota.',
          sv: 'Vad som väckte tvivel och hur identiteten bekräftades. Spara ingen kopia av handlingen.',
          en: 'What raised the doubt and how the identity was confirmed. Keep no copy of the document.',
        },
      },
      confirmedOn: {
        title: { fi: 'Varmistettu', sv: 'Bekräftad', en: 'Confirmed on' },
        note: {
          fi: 'Päivä, jona henkilöllisyys varmistui.',
          sv: 'Dagen då identiteten bekräftades.',
          en: 'The day on which the identity was confirmed.',
        },
      },
      dueOn: {
        title: { fi: 'Määräpäivä', sv: 'Sista svarsdag', en: 'Due on' },
        note: {
          fi: 'Viimeinen päivä vastata. Rekisteri laskee sen (12 artiklan 3 kohta).',
          sv: 'Den sista dagen att svara. Registret räknar ut den (artikel 12.3).',
          en: 'The last day for the answer. The register computes it (Article 12(3)).',
        },
      },
      daysLeft: {
        title: { fi: 'Päiviä jäljellä', sv: 'Dagar kvar', en: 'Days left' },
        note: {
          fi: 'Päiviä määräpäivään. Päivittäinen ajo laskee ne.',
          sv: 'Dagar till sista svarsdagen. Den dagliga körningen räknar dem.',
          en: 'Days until the answer is due. The daily run computes them.',
        },
      },
      urgency: {
        title: { fi: 'Ajan tila', sv: 'Tidsläge', en: 'Time' },
        note: {
          fi: 'Missä vaiheessa määräaika on, sanoina.',
          sv: 'Tidsfristens läge i ord.',
          en: 'Where the time limit stands, in words.',
        },
      },
      pauses: {
        title: { fi: 'Keskeytykset', sv: 'Avbrott', en: 'Pauses' },
        note: {
          fi: 'Ajat, jolloin odotettiin tietoa pyytäjältä, ja niiden syyt.',
          sv: 'Tider då uppgifter väntades från den som begär, och skälen.',
          en: 'The times spent waiting for information from the person, with their reasons.',
        },
      },
      extendedUntil: {
        title: { fi: 'Jatkettu asti', sv: 'Förlängd till', en: 'Extended until' },
        note: {
          fi: 'Uusi määräpäivä, jos määräaikaa on jatkettu.',
          sv: 'Den nya sista dagen, om tidsfristen har förlängts.',
          en: 'The new last day, if the time limit was extended.',
        },
      },
      extensionReasons: {
        title: { fi: 'Jatkamisen syyt', sv: 'Skäl till förlängning', en: 'Extension reasons' },
        note: {
          fi: 'Syyt kerrotaan henkilölle ensimmäisen kuukauden aikana.',
          sv: 'Skälen meddelas personen under den första månaden.',
          en: 'The person is told the reasons within the first month.',
        },
      },
      status: {
        title: { fi: 'Tila', sv: 'Status', en: 'Status' },
        note: {
          fi: 'Missä vaiheessa pyyntö on.',
          sv: 'I vilket skede begäran är.',
          en: 'How far the request has come.',
        },
      },
      decision: {
        title: { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },
        note: { fi: 'Mitä päätettiin.', sv: 'Vad som beslutades.', en: 'What was decided.' },
      },
      reasons: {
        title: { fi: 'Perustelut', sv: 'Motivering', en: 'Reasons' },
        note: {
          fi: 'Miksi pyyntöön ei suostuttu kokonaan. Perustelut kerrotaan henkilölle (12 artiklan 4 kohta).',
          sv: 'Varför begäran inte helt godtogs. Motiveringen meddelas personen (artikel 12.4).',
          en: 'Why the request was not granted in full. The person is told the reasons (Article 12(4)).',
        },
      },
      answeredOn: {
        title: { fi: 'Vastattu', sv: 'Besvarad', en: 'Answered on' },
        note: {
          fi: 'Päivä, jona vastaus lähti.',
          sv: 'Dagen då svaret sändes.',
          en: 'The day on which the answer was sent.',
        },
      },
      handler: {
        title: { fi: 'Käsittelijä', sv: 'Handläggare', en: 'Handler' },
        note: {
          fi: 'Kuka hoitaa pyynnön.',
          sv: 'Vem som sköter begäran.',
          en: 'Who takes care of the request.',
        },
      },
      deliverables: {
        title: { fi: 'Toimitettu', sv: 'Levererat', en: 'Delivered' },
        note: {
          fi: 'Mitä henkilölle toimitettiin, esimerkiksi raportti tai kuitti.',
          sv: 'Vad personen fick, till exempel en rapport eller ett kvitto.',
          en: 'What the person was given, for instance a report or a receipt.',
        },
      },
      response: {
        title: { fi: 'Lomakevastaus', sv: 'Formulärsvar', en: 'Form response' },
        note: {
          fi: 'Lomakevastauksen tunniste ja aika, jotta vastaus otetaan vastaan vain kerran.',
          sv: 'Formulärsvarets id och tid, så att svaret tas emot bara en gång.',
          en: 'The ID and time of the form response, so that it is taken only once.',
        },
      },
      reminded: {
        title: { fi: 'Muistutettu', sv: 'Påmint', en: 'Reminded' },
        note: {
          fi: 'Kuinka monta päivää ennen määräpäivää omistajaa viimeksi muistutettiin.',
          sv: 'Hur många dagar före sista svarsdagen ägaren senast påmindes.',
          en: 'How many days before the due day the owner was last reminded.',
        },
      },
      codeHash: {
        title: { fi: 'Koodin tiiviste', sv: 'Kodens hashsumma', en: 'Code hash' },
        note: {
          fi: 'Lähetetyn vahvistuskoodin avaimellinen tiiviste, ei itse koodi.',
          sv: 'Den sända bekräftelsekodens nyckelhash, inte själva koden.',
          en: 'Keyed hash of the confirmation code that was sent, not the code itself.',
        },
      },
      codeUntil: {
        title: { fi: 'Koodi voimassa', sv: 'Koden gäller', en: 'Code valid until' },
        note: {
          fi: 'Milloin vahvistuskoodi vanhenee.',
          sv: 'När bekräftelsekoden går ut.',
          en: 'When the confirmation code expires.',
        },
      },
      codeAttempts: {
        title: { fi: 'Koodin yritykset', sv: 'Försök med koden', en: 'Code attempts' },
        note: {
          fi: 'Väärät yritykset, kukin rivillään lomakkeen vastauksen tunnisteena.',
          sv: 'Felaktiga försök, vart och ett på sin rad som id för formulärsvaret.',
          en: 'The wrong attempts, each on a line as the ID of the form’s response.',
        },
      },
    },
  },
};
