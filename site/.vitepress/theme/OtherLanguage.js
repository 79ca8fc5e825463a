// Above a page: the same page in the other language, where there is one.
import { computed, h } from 'vue';
import { useData, withBase } from 'vitepress';

export default {
  setup() {
    const { page, theme } = useData();
    const other = computed(() => {
      const own = page.value.relativePath.replace(/\.md$/u, '');
      const isVietnamese = own.startsWith('vi/');
      const name = isVietnamese ? own.slice('vi/'.length) : own;
      if (!theme.value.inVietnamese.includes(name)) return undefined;
      const address = (isVietnamese ? name : `vi/${name}`).replace(/(?:^|(?<=\/))index$/u, '');
      return isVietnamese ? { address, lang: 'en', text: 'This page in English', label: 'Ngôn ngữ khác' } : { address, lang: 'vi', text: 'Trang này bằng tiếng Việt', label: 'Other language' };
    });
    return () => other.value && h('nav', { class: 'other-language', 'aria-label': other.value.label }, h('a', { href: withBase(`/${other.value.address}`), lang: other.value.lang, hreflang: other.value.lang }, other.value.text));
  },
};
