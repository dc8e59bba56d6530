export {LanguageLinks as default} from '../../site/LanguageLinks.tsx';
