package recto.line;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words that a language ties to what follows or stands before. Immutable; made when a language
 * is met.
 *
 * @param beforeNumber tied to a figure, or a roman number, that follows
 * @param beforeName tied to a name that follows
 * @param afterNumber tied to a figure before
 * @param months tied to a day before or after, and to a year after
 */
record TieWords(
    Set<String> beforeNumber, Set<String> beforeName, Set<String> afterNumber, Set<String> months) {

  private static final String SIGNS =
      "p. pp. P. PP. No. Nos. no. nos. Nr. vol. vols. Vol. Vols. ch. chap. Ch. Chap. art. Art. fig."
          + " Fig. fn. n. nn. l. ll. fol. f. ff. pt. Pt. Doc. doc. t. s.v. ca. c. § §§ ¶ № # US$ US"
          + " A$ C$ DM FF Fr. Rs. Rs cap. lib. v. vv. cf.";

  private static final String UNITS =
      "cm mm m km kg g ft ft. in. lb. lb lbs. mi. oz. kt MT mt KT Mt MHz kHz Hz kW MW ° °C °F % ff."
          + " f. sq.";

  private static final String NUMBERED =
      "No Nos chaps. arts. Arts. sec. secs. Sec. Secs. par. para. paras. Par. figs. fns. fols. pts."
          + " Tab Docs. docs. Document Documents document documents footnote footnotes Footnote note"
          + " Note page pages Page Pages line lines Article Articles article articles Section"
          + " Sections section sections Chapter chapter Volume volume Part Book Act Scene Title"
          + " Annex Appendix Enclosure Paragraph paragraph Number number Folder Box Telegram telegram"
          + " Despatch despatch Airgram airgram";

  private static final String TITLES =
      "Mr. Mrs. Ms. Messrs. Mme. Mlle. M. MM. Dr. Drs. Prof. St. Ste. Gen. Col. Lt. Capt. Cpt. Maj."
          + " Sgt. Cpl. Adm. Sen. Rep. Gov. Pres. Amb. Hon. Rev. Fr. Sr. Msgr. Herr Frau Sir Dame"
          + " Lord Lady Don Mr Mrs Ms Dr Sens. Reps. Amb Sec. Secy. Min. Cdr. Cmdr. Comdr. Brig."
          + " Vice H.E.";

  private static final String COUNTED =
      "a.m. p.m. am pm o’clock o'clock percent million billion trillion thousand hundred hours pt."
          + " pts. B.C. A.D. BC AD BCE CE USC U.S.C. Stat. UST UNTS";

  private static final String MONTHS =
      "January February March April May June July August September October November December Jan."
          + " Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec.";

  /** Language, then what it ties before a number, before a name, after a number, and its months. */
  private static final String[][] OTHERS = {
    {
      "fr",
      "n° no nos n os page pages chapitre tome livre article acte scène note ch. chap. éd.",
      "M. MM. Mme Mmes Mlle Mlles Mgr Me Dr Pr St Ste S. SS. R.P.",
      "siècle s. francs F fr. heures h min millions millions milliards mille pour av. ap. °",
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    },
    {
      "de",
      "S. Bd. Bde. Nr. Nrn. Abs. Art. Kap. H. Jg. Anm. Z. V. Sp. Bl. Akt Szene Seite Seiten Kapitel"
          + " Band Heft Artikel Vers Brief",
      "Dr. Prof. Hr. Hrn. Herr Herrn Frau Fr. Frl. Fräulein Hl. St. Graf Gräfin Freiherr",
      "Uhr Mark Mk. M. Kronen fl. Thlr. Rthlr. Gr. Prozent Millionen Milliarden Tsd. v. n. Jh. Jhs."
          + " Jahrhundert Jahrhunderts",
      "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember"
          + " Jan. Feb. Mär. Apr. Aug. Sept. Okt. Nov. Dez."
    },
    {
      "es",
      "pág. págs. núm. núms. n.º cap. caps. tomo página páginas capítulo artículo",
      "Sr. Sra. Srta. Sres. D. Dª D.ª Dr. Dra. Fr. Sto. Sta. San",
      "pesetas ptas. euros horas h millones mil siglo",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    },
    {
      "it",
      "pag. pagg. n. nn. cap. capp. vol. voll. pagina pagine capitolo articolo",
      "Sig. Sig.ra Sigg. Dott. Prof. On. Mons. S. Ss.",
      "lire euro ore milioni miliardi mila secolo",
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
    },
    {
      "ru",
      "с. стр. т. тт. ч. гл. кн. вып. п. пп. ст. ст.ст. рис. л. лл. ф. оп. д. №№",
      "г. г-н г-жа гр. тов. т. проф. акад. д-р кн. св. им.",
      "г. гг. в. вв. руб. коп. р. тыс. млн млрд час. ч. мин. верст",
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
    },
    {
      "sr",
      "стр. св. гл. бр. књ. чл. т.",
      "г. г. гђа г-ђа г-ђица др проф. св. кнез",
      "г. год. динара дин. пара хиљада милиона",
      "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра"
    },
  };

  TieWords {
    beforeNumber = Set.copyOf(beforeNumber);
    beforeName = Set.copyOf(beforeName);
    afterNumber = Set.copyOf(afterNumber);
    months = Set.copyOf(months);
  }

  /** Those of a language, by its BCP 47 tag; English ones serve languages that have none here. */
  static TieWords of(String tag) {
    int dash = tag.indexOf('-');
    String language = (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    for (String[] other : OTHERS) {
      if (other[0].equals(language)) {
        return new TieWords(
            words(SIGNS, other[1]), words(other[2]), words(UNITS, other[3]), words(other[4]));
      }
    }
    return new TieWords(
        words(SIGNS, NUMBERED), words(TITLES), words(UNITS, COUNTED), words(MONTHS));
  }

  private static Set<String> words(String... lists) {
    Set<String> words = new HashSet<>();
    for (String list : lists) {
      int from = 0;
      for (int to = list.indexOf(' '); to >= 0; to = list.indexOf(' ', from)) {
        words.add(list.substring(from, to));
        from = to + 1;
      }
      words.add(list.substring(from));
    }
    return words;
  }
}
