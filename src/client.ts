export { type AsofClient, asof, type ClientOptions, type components, type paths, ProblemError, unwrap } from './client/client.js';
