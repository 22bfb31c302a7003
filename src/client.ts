export {
  type AsofClient,
  asof,
  type ClientOptions,
  type components,
  ProblemError,
  type paths,
  unwrap,
} from './client/client.js';
