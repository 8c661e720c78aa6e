import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { ExportPage } from './ExportPage';

mount(ExportPage, menu.exportPerson);
