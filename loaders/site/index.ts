export {buildSite} from "./build.js";
export {exportChart} from "./export.js";
export {prepareSite} from "./prepare.js";
export {previewSite} from "./preview.js";
export {serveSite} from "./serve.js";
export {preparedStories} from "./store.js";
