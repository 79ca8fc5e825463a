'use strict';

// textlint asks for rules by `require.resolve`: this one is CommonJS.
// eslint-disable-next-line @typescript-eslint/no-require-imports
module.exports = require('vn-party-citations/textlint').rule;
