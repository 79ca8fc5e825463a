/**
 * Ministries whose Party committees sign documents: the id by which they stand in that of the committee (`dang-uy-bo-ngoai-giao`), and what
 * English and French call them; Vietnamese has the id itself, and short names. Former ones stay, as texts of their time name them.
 */
export const MINISTRIES: readonly (readonly [id: string, en: string, fr: string, vi?: string])[] = [
  ['bo-quoc-phong', 'Ministry of National Defence|Ministry of National Defense|Ministry of Defence|Ministry of Defense|Defence Ministry|Defense Ministry', 'ministère de la Défense|ministère de la Défense nationale'],
  ['bo-cong-an', 'Ministry of Public Security|Public Security Ministry', 'ministère de la Sécurité publique|ministère de la Sécurité|ministère de la Police'],
  ['bo-ngoai-giao', 'Ministry of Foreign Affairs|Foreign Ministry|Foreign Affairs Ministry', 'ministère des Affaires étrangères'],
  ['bo-noi-vu', 'Ministry of Home Affairs|Home Affairs Ministry', 'ministère de l’Intérieur|ministère des Affaires intérieures'],
  ['bo-tu-phap', 'Ministry of Justice|Justice Ministry', 'ministère de la Justice'],
  ['bo-tai-chinh', 'Ministry of Finance|Finance Ministry', 'ministère des Finances'],
  ['bo-cong-thuong', 'Ministry of Industry and Trade|Industry and Trade Ministry', 'ministère de l’Industrie et du Commerce|ministère de l’Industrie'],
  ['bo-nong-nghiep-va-moi-truong', 'Ministry of Agriculture and Environment|Agriculture and Environment Ministry', 'ministère de l’Agriculture et de l’Environnement'],
  ['bo-nong-nghiep-va-phat-trien-nong-thon', 'Ministry of Agriculture and Rural Development|Agriculture and Rural Development Ministry', 'ministère de l’Agriculture et du Développement rural'],
  ['bo-tai-nguyen-va-moi-truong', 'Ministry of Natural Resources and Environment|Natural Resources and Environment Ministry', 'ministère des Ressources naturelles et de l’Environnement|ministère des Ressources'],
  ['bo-xay-dung', 'Ministry of Construction|Construction Ministry', 'ministère de la Construction'],
  ['bo-giao-thong-van-tai', 'Ministry of Transport|Transport Ministry', 'ministère des Transports|ministère des Communications et des Transports'],
  ['bo-van-hoa-the-thao-va-du-lich', 'Ministry of Culture, Sports and Tourism|Culture Ministry|Ministry of Culture', 'ministère de la Culture, des Sports et du Tourisme|ministère de la Culture', 'Bộ Văn hoá'],
  ['bo-khoa-hoc-va-cong-nghe', 'Ministry of Science and Technology|Science and Technology Ministry', 'ministère des Sciences et des Technologies|ministère des Sciences et Technologies'],
  ['bo-giao-duc-va-dao-tao', 'Ministry of Education and Training|Education and Training Ministry|Education Ministry|Ministry of Education', 'ministère de l’Éducation et de la Formation|ministère de l’Éducation'],
  ['bo-y-te', 'Ministry of Health|Health Ministry', 'ministère de la Santé'],
  ['bo-dan-toc-va-ton-giao', 'Ministry of Ethnic and Religious Affairs', 'ministère des Ethnies et des Religions'],
  ['bo-thong-tin-va-truyen-thong', 'Ministry of Information and Communications', 'ministère de l’Information et de la Communication'],
  ['bo-ke-hoach-va-dau-tu', 'Ministry of Planning and Investment|Planning and Investment Ministry', 'ministère du Plan et de l’Investissement'],
  ['bo-lao-dong-thuong-binh-va-xa-hoi', 'Ministry of Labour, Invalids and Social Affairs|Ministry of Labour, War Invalids and Social Affairs|Labour Ministry', 'ministère du Travail, des Invalides de guerre et des Affaires sociales', 'Bộ Lao động'],
];
