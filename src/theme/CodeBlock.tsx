export {CodeBlock as default} from '../site/CodeBlock.tsx';
