import type { Pillar } from "../../../src/records/schema.ts";

/** What a plan speaks of, in words that fit into a sentence. */
export interface Subject {
  readonly slug: string;
  readonly pillar: Pillar;
  readonly en: string;
  /** With its article: "l'économie numérique". */
  readonly fr: string;
  /** The same after `de`: "du commerce électronique". */
  readonly de: string;
  readonly vi: string;
}

const subject = (slug: string, pillar: Pillar, en: string, fr: string, de: string, vi: string): Subject => ({ slug, pillar, en, fr, de, vi });

/** In an order that spreads the pillars: the first of every third are of different ones. */
export const subjects: readonly Subject[] = [
  subject("digital-economy", "economy", "the digital economy", "l'économie numérique", "de l'économie numérique", "kinh tế số"),
  subject("e-commerce", "economy", "e-commerce", "le commerce électronique", "du commerce électronique", "thương mại điện tử"),
  subject("smart-tourism", "economy", "smart tourism", "le tourisme intelligent", "du tourisme intelligent", "du lịch thông minh"),
  subject("online-public-services", "government", "online public services", "les services publics en ligne", "des services publics en ligne", "dịch vụ công trực tuyến"),
  subject("open-data", "government", "open data", "les données ouvertes", "des données ouvertes", "dữ liệu mở"),
  subject("cybersecurity", "security", "cybersecurity", "la cybersécurité", "de la cybersécurité", "an ninh mạng"),
  subject("artificial-intelligence", "innovation", "artificial intelligence", "l'intelligence artificielle", "de l'intelligence artificielle", "trí tuệ nhân tạo"),
  subject("semiconductor-design", "innovation", "semiconductor design", "la conception de semi-conducteurs", "de la conception de semi-conducteurs", "thiết kế vi mạch bán dẫn"),
  subject("start-ups", "innovation", "innovative start-ups", "les jeunes pousses innovantes", "des jeunes pousses innovantes", "khởi nghiệp đổi mới sáng tạo"),
  subject("fibre-broadband", "infrastructure", "fibre broadband", "le haut débit par fibre", "du haut débit par fibre", "cáp quang băng rộng"),
  subject("cloud-computing", "infrastructure", "cloud computing", "l'informatique en nuage", "de l'informatique en nuage", "điện toán đám mây"),
  subject("cashless-payment", "society", "cashless payment", "le paiement sans espèces", "du paiement sans espèces", "thanh toán không dùng tiền mặt"),
  subject("data-protection", "security", "data protection", "la protection des données", "de la protection des données", "bảo vệ dữ liệu cá nhân"),
  subject("digital-transformation", "overall", "digital transformation", "la transformation numérique", "de la transformation numérique", "chuyển đổi số"),
  subject("smart-urban-areas", "overall", "smart urban areas", "les villes intelligentes", "des villes intelligentes", "đô thị thông minh"),
  subject("digital-skills", "society", "digital skills", "les compétences numériques", "des compétences numériques", "kỹ năng số"),
  subject("telemedicine", "society", "telemedicine", "la télémédecine", "de la télémédecine", "khám chữa bệnh từ xa"),
];
