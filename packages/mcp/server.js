import { createRequire } from 'node:module';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { registry as bundled, UsageError } from 'vn-party-citations';
import { TOOLS } from './tools.js';

const { version } = createRequire(import.meta.url)('./package.json');

const INSTRUCTIONS = `Citations of documents of the Communist Party of Vietnam (57-NQ/TW, Nghị quyết 57, Quy định số 22-QĐ/TW) in Vietnamese, French and English.
Before you print a text that cites such documents, give it to check_citations, and mend what it tells. When you know only a part of a citation, ask look_up.
The registry is not complete: what it does not have is unknown, not false. Nothing here reads the content of a document.`;

/**
 * A mistake of the caller, which it can mend by another call.
 *
 * @param {string} message
 * @returns {import('@modelcontextprotocol/sdk/types.js').CallToolResult}
 */
const refusal = (message) => ({ isError: true, content: [{ type: 'text', text: message }] });

/**
 * A server with all tools, not yet connected: `createServer().connect(transport)`.
 *
 * @param {{ registry?: import('vn-party-citations').Registry }} [options] documents are sought in this registry; default: the bundled one
 * @throws {UsageError} when the registry is none
 */
export function createServer({ registry = bundled } = {}) {
  if (typeof registry?.find !== 'function') throw new UsageError('the registry must be one of createRegistry: createServer({ registry: createRegistry(records) })');
  const server = new McpServer({ name: 'vn-party-citations', title: 'Citations of Party documents of Vietnam', version }, { instructions: INSTRUCTIONS });
  for (const { name, answer, ...definition } of TOOLS) {
    server.registerTool(name, { ...definition, annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false } }, (given) => {
      try {
        const answered = answer(given, registry);
        return { structuredContent: answered, content: [{ type: 'text', text: JSON.stringify(answered) }] };
      } catch (error) {
        if (error instanceof UsageError) return refusal(error.message);
        throw error;
      }
    });
  }
  return server;
}
