import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { HoldsPage } from './HoldsPage';

mount(HoldsPage, menu.holds);
