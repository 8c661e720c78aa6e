import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { ImportPage } from './ImportPage';

mount(ImportPage, menu.importFile);
