import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { RotationPage } from './RotationPage';

mount(RotationPage, menu.rotate);
