import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { ReviewPage } from './ReviewPage';

mount(ReviewPage, menu.review);
