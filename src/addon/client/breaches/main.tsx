import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { BreachesPage } from './BreachesPage';

mount(BreachesPage, menu.breaches);
