export {PageTools as default} from '../../site/PageTools.tsx';
