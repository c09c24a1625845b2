// Holds logs in SARIF against the schema, which comes with the package, and prints each fault with the log's name.
//
//   node validate.cjs FOLDER LOG…
//
// FOLDER is where the packages were installed. The schema is of draft 4, which this validator takes with that draft's own schema alone.
"use strict";
const fs = require("node:fs");
const path = require("node:path");

const [folder, ...logs] = process.argv.slice(2);
const modules = path.resolve(folder, "node_modules");
const Ajv = require(path.join(modules, "ajv"));
const schemas = path.join(modules, "@microsoft", "jest-sarif", "lib", "schemas");
const ajv = new Ajv({ schemaId: "id", meta: false, allErrors: true, unknownFormats: "ignore" });
ajv.addMetaSchema(require(path.join(modules, "ajv", "lib", "refs", "json-schema-draft-04.json")));
const validate = ajv.compile(JSON.parse(fs.readFileSync(path.join(schemas, "sarif-2.1.0-rtm.5.json"), "utf8")));
for (const log of logs) {
  if (!validate(JSON.parse(fs.readFileSync(log, "utf8")))) {
    for (const fault of validate.errors) {
      console.log(`${path.basename(log)}: ${fault.dataPath} ${fault.message} ${JSON.stringify(fault.params)}`);
    }
  }
}
