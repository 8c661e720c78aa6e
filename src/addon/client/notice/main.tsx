import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { NoticePage } from './NoticePage';

mount(NoticePage, menu.notice);
