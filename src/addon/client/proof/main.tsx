import { menu } from '../../../language/menu';
import { mount } from '../shared/page';
import { ProofPage } from './ProofPage';

mount(ProofPage, menu.proof);
