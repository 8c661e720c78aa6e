import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { ErasuresPage } from './ErasuresPage';

mount(ErasuresPage, menu.erasures);
