import { h } from 'vue';
import DefaultTheme from 'vitepress/theme';
import NotFound from './NotFound.js';
import OtherLanguage from './OtherLanguage.js';
import './style.css';

export default { extends: DefaultTheme, Layout: () => h(DefaultTheme.Layout, undefined, { 'not-found': () => h(NotFound), 'doc-before': () => h(OtherLanguage) }) };
