import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { HelpPage } from './HelpPage';

mount(HelpPage, menu.help);
