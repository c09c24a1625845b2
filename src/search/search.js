// The search, loaded when it is first needed. The names that it finds are there already, from assets/search-data.js; the texts come after it.
import { box } from "./box.js";
import { complete, isWhole, named } from "./find.js";
import { page } from "./page.js";

Object.assign(dossier.search, { box, page, isWhole, named, complete });
