export {buildSite} from "./build.js";
export {exportChart} from "./export.js";
export {previewSite} from "./preview.js";
export {serveSite} from "./serve.js";
export {preparedStories, prepareSite} from "./store.js";
