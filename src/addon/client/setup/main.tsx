import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { SetUpPage } from './SetUpPage';

mount(SetUpPage, menu.setUp);
