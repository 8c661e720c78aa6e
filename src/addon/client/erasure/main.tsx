import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { ErasurePage } from './ErasurePage';

mount(ErasurePage, menu.erasurePlan);
