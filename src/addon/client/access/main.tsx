import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { AccessPage } from './AccessPage';

mount(AccessPage, menu.access);
