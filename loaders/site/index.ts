export {buildSite} from "./build.js";
export {exportChart, exportFault} from "./export.js";
export {prepareSite} from "./prepare.js";
export {previewSite} from "./preview.js";
export {serveSite} from "./serve.js";
