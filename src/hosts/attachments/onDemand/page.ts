import { readersName } from "../fetchedReaders";
import { readersOnDemand } from "./readersOnDemand";

/** Entry of `readers.js`: pages of the add-in fetch it when a file needs a large parser. */
Object.assign(globalThis, { [readersName]: readersOnDemand("pdf.worker.js") });
