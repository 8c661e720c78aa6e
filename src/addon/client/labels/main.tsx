import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { LabelsPage } from './LabelsPage';

mount(LabelsPage, menu.labels);
