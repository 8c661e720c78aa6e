import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { RequestsPage } from './RequestsPage';

mount(RequestsPage, menu.requests);
