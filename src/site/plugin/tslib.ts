/** The one function of `tslib` that the browser's half of Docusaurus calls, written for CommonJS: a default export, or the module itself as one. */
export function __importDefault(module: {readonly __esModule?: boolean}): unknown {
  return module.__esModule === true ? module : {default: module};
}
