export {SearchField as default} from '../../site/SearchField.tsx';
