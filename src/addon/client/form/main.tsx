import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { FormPage } from './FormPage';

mount(FormPage, menu.requestForm);
