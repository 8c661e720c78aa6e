import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { CardPage } from './CardPage';

mount(CardPage, menu.card);
