import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { RestoredPage } from './RestoredPage';

mount(RestoredPage, menu.afterRestore);
