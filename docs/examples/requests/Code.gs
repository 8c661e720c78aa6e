/**
 * A form for people who want to see their data, and a letter that thanks each of them. It shows that the workbench runs any script:
 * npm start -- --workbook workbooks/requests.json --locale en_GB --bundle docs/examples/requests
 */
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Requests')
    .addItem('Make the form', 'makeForm')
    .addItem('Count the requests', 'countRequests')
    .addToUi();
}

function makeForm() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var form = FormApp.create('My data')
    .setDescription('Ask what we hold on you. We answer within a month.')
    .setConfirmationMessage('Thank you. A letter is on its way to you.');
  form.addTextItem().setTitle('Name').setRequired(true);
  form.addTextItem().setTitle('Email').setRequired(true);
  form
    .addMultipleChoiceItem()
    .setTitle('What would you like?')
    .setChoiceValues(['See my data', 'Have it erased', 'Have it corrected']);
  form.addParagraphTextItem().setTitle('Anything that helps us find you');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  form.setPublished(true);
  ScriptApp.newTrigger('thank').forSpreadsheet(book).onFormSubmit().create();
}

function thank(event) {
  var name = event.namedValues['Name'][0];
  var wish = event.namedValues['What would you like?'][0];
  MailApp.sendEmail({
    to: event.namedValues['Email'][0],
    subject: 'Your request has arrived',
    body: 'Dear ' + name + ', we have your request: ' + wish + '. You will hear from us within a month.',
    htmlBody:
      '<h2>Your request has arrived</h2><p>Dear ' +
      escape_(name) +
      ',</p><p>we have your request: <b>' +
      escape_(wish) +
      '</b>. You will hear from us within a month.</p>',
    name: 'The garden shop',
    attachments: [
      Utilities.newBlob(
        'request,received\n"' + wish + '",' + event.values[0] + '\n',
        'text/csv',
        'request.csv',
      ),
    ],
  });
}

/** Fails where no form was made yet: its answers have no sheet then. */
function countRequests() {
  console.info('looking for the answers');
  var answers = SpreadsheetApp.getActive().getSheetByName('Form Responses 1');
  SpreadsheetApp.getUi().alert('Requests: ' + (answers.getLastRow() - 1));
}

function escape_(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
