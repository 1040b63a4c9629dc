/** Parameters that tell a site where its reader came from, and change nothing of the page. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|gad_\w+|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|epik|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|__hs\w+|hss_channel|hsctatracking|vero_id|vero_conv|oly_anon_id|oly_enc_id|mkt_tok|ck_subscriber_id|s_cid|s_kwcid|cmpid|at_(medium|campaign|custom\d|source)|xtor|pk_\w+|mtm_\w+|matomo_\w+|piwik_\w+|ns_(source|mchannel|campaign|linkname|fee)|_ga|_gl|ref_src|ref_url|spm|srsltid|wickedid|guce_\w+|__twitter_impression|__s|trk|trkinfo|trackingid|wt\.mc_id|elqtrack\w*|sc_(campaign|channel)|rb_clickid|soc_(src|trk)|ocid|wprov|_openstat)$/i;

export const isTracking = (parameter: string): boolean => TRACKING.test(parameter);
