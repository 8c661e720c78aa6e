import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { TodayPage } from './TodayPage';

mount(TodayPage, menu.today);
