#!/usr/bin/env node
// Standard output is the protocol's alone: what goes wrong is told on standard error.
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createServer } from './server.js';

const server = createServer();
await server.connect(new StdioServerTransport());
