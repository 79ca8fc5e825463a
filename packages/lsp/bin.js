#!/usr/bin/env node
// Editors give --stdio or nothing: standard input and output are the protocol's either way.
import { start } from './server.js';

start(process.stdin, process.stdout);
