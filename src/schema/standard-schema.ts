/**
 * The interfaces of Standard Schema v1 and Standard JSON Schema v1 (https://standardschema.dev, `@standard-schema/spec` 1.1), written out so
 * that the declarations of this package need no other one; a type test holds them assignable to the published ones. `validate` is
 * narrower than there: it never gives a promise.
 */

/** What a schema takes and gives, for type inference; no value is there. */
export interface SchemaTypes<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

/** For which JSON Schema dialect; others than the named ones throw. */
export interface JsonSchemaOptions {
  readonly target: 'draft-2020-12' | 'draft-07' | 'openapi-3.0' | ({} & string);
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** Gives the JSON Schema of what is taken and of what is given. */
export interface JsonSchemaConverter {
  readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
  readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
}

/** Either the value, or one issue per problem. */
export type SchemaResult<Output, Issue> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** The properties of a synchronous Standard Schema with its JSON Schema. */
export interface StandardProps<Input, Output, Issue> {
  readonly version: 1;
  readonly vendor: string;
  readonly validate: (value: unknown, options?: { readonly libraryOptions?: Record<string, unknown> | undefined } | undefined) => SchemaResult<Output, Issue>;
  readonly jsonSchema: JsonSchemaConverter;
  readonly types?: SchemaTypes<Input, Output> | undefined;
}
