import { letterDialog } from '../../../language/clientLetter';
import { mount } from '../shared/page';
import { LetterPage } from './LetterPage';

mount(LetterPage, letterDialog.title);
